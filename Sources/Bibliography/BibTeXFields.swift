/// What those who read and those who write BibTeX must agree on.
package enum BibTeXFields {
  /// The fields whose value is an address, an identifier, a path or the like, in which every sign means itself; the
  /// latter are those of other programs.
  package static let verbatim: Set<String> = [
    "doi", "url", "eprint", "arxivid", "pmid", "pmcid", "isbn", "issn", "crossref", "xdata", "xref",
    "related", "archiveprefix", "eprinttype", "pii",
    "file", "pdf", "local-url", "bdsk-file-1", "bdsk-file-2", "owner", "options",
  ]

  /// The annotation of a name (`author+an`) whose parts keep their order: CSL's `static-ordering`.
  package static let staticOrdering = "static-ordering"
}

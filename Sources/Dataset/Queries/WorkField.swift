/// A field of a work under the name that scripts use.
public enum WorkField: String, Hashable, Sendable, CaseIterable {
  /// The key of the work, unique within the dataset.
  case id
  /// The CSL type: `article-journal`.
  case type
  case title
  case authors
  /// The authors without the person whose record it is.
  case coauthors
  case editors
  case issued
  case year
  /// Where the work appeared: CSL's `container-title`.
  case venue
  case volume
  case issue
  case pages
  case publisher
  case doi
  case arxiv
  case pmid
  case pmcid
  case isbn
  case issn
  case url
  case abstract
  case keywords
  case language
  case note
  case status
  /// The other versions of the work, such as the preprint of an article.
  case versions
  /// Where the work was read.
  case sources
  case citationCount = "citation_count"
  /// Whether the source cut the list of authors short with “et al.”
  case isTruncated = "is_truncated"
}

internal import Bibliography

/// The fields of a reference as they were found, before they make a work.
struct ReferenceFields: Sendable {
  var authors = NameList()
  var editors = NameList()
  var translators = NameList()
  var title = ""
  var container = ""
  /// Whether the word “in” stands before the container: a part of something, not an article of a journal.
  var hasIn = false
  var collection = ""
  var volume = ""
  var issue = ""
  var numberOfVolumes = ""
  var pages = ""
  var edition = ""
  var publisher = ""
  var place = ""
  var genre = ""
  var number = ""
  var date: PartialDate?
  /// When somebody looked it up.
  var accessed: PartialDate?
  var doi = ""
  var url = ""
  var arxiv = ""
  var pmid = ""
  var pmcid = ""
  var isbn = ""
  var status: PublicationStatus?
  /// Where it was submitted to, as the source says: `ICLR 2021`.
  var submittedTo = ""
  var notes: [String] = []
}

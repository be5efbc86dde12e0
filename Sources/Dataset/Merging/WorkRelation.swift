/// What a work is to another one that looks like it.
public enum WorkRelation: String, Hashable, Sendable, CaseIterable {
  /// The same publication, listed again.
  case sameEntry = "the same publication"
  /// A preprint of it, or what was published of it.
  case preprint = "preprint and publication"
  /// Two preprints of one work.
  case preprints = "two preprints"
  /// A conference paper and the journal article that grew from it.
  case conferenceAndJournal = "conference paper and journal article"
  /// The same text printed again years later or elsewhere.
  case reprint = "reprint"
  /// A correction, erratum or corrigendum to it.
  case correction = "correction"
  /// Its retraction, or the work marked as retracted.
  case retraction = "retraction"
  /// A reply to it, a comment on it.
  case reply = "reply or comment"
  /// The same words under another title.
  case retitled = "another title"
}

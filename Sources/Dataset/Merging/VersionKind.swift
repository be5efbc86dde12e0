import Bibliography
import Parsing

/// What kind of publication a work is, as far as versions go.
enum VersionKind: UInt8 {
  /// Nothing tells.
  case unknown
  /// Not yet through peer review: on a preprint server, submitted, in preparation.
  case preprint
  case conference
  case journal
  /// A chapter, an entry.
  case chapter
  case book
  case thesis
  case report
  /// A talk, a lecture, an interview.
  case talk
  /// Data, software, anything that is no text.
  case artefact
  case review
  case other

  init(_ work: borrowing Work) {
    var scratch: [UInt8] = []
    self.init(work, &scratch)
  }

  /// The same, with a buffer of the caller's, whose content is lost.
  init(_ work: borrowing Work, _ scratch: inout [UInt8]) {
    switch work.status {
    case .preprint, .submitted, .inPreparation:
      self = .preprint
      return
    case .published, .inPress, .accepted, nil: break
    }
    switch work.type {
    case .article: self = work.status == .published ? .unknown : .preprint
    case .articleJournal, .articleMagazine, .articleNewspaper:
      self =
        Self.isPreprintServer(work.text[.containerTitle] ?? "", &scratch) ? .preprint : .journal
    case .paperConference: self = .conference
    case .chapter, .entry, .entryDictionary, .entryEncyclopedia: self = .chapter
    case .book, .collection, .classic: self = .book
    case .thesis: self = .thesis
    case .report: self = .report
    case .manuscript: self = .preprint
    case .speech, .event, .interview, .broadcast, .performance: self = .talk
    case .dataset, .software, .figure, .graphic, .map, .motionPicture, .musicalScore, .song:
      self = .artefact
    case .review, .reviewBook: self = .review
    case .document: self = Self.isPoster(work) ? .talk : .unknown
    default: self = .other
    }
  }

  /// Whether the work is said to be a poster, which is shown and not printed.
  private static func isPoster(_ work: borrowing Work) -> Bool {
    for variable in [TextVariable.genre, .medium, .publisher, .note] {
      guard let text = work.text[variable], text.utf8.count >= 6,
        zip(text.utf8, "poster".utf8).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      // A posterior is none.
      let letters = text.utf8.dropFirst(6).prefix { ($0 | 0x20) &- 0x61 < 26 }
      if letters.isEmpty || letters.elementsEqual("s".utf8) { return true }
    }
    return false
  }

  /// Whether a container is one of the servers that hold preprints.
  static func isPreprintServer(_ container: String) -> Bool {
    var scratch: [UInt8] = []
    return isPreprintServer(container, &scratch)
  }

  private static func isPreprintServer(_ container: String, _ scratch: inout [UInt8]) -> Bool {
    if container.isEmpty { return false }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendKey(container, to: &scratch)
    return scratch.withUnsafeBufferPointer { bytes in
      WordRanges(bytes).contains {
        servers[UnsafeBufferPointer(rebasing: bytes[$0])] != 0
      }
    }
  }

  private static let servers = WordTable([
    (
      1,
      """
      arxiv biorxiv medrxiv psyarxiv chemrxiv socarxiv eartharxiv ssrn osf preprints preprint techrxiv engrxiv edarxiv \
      corr hal zenodo repec
      """
    )
  ])

  /// Whether works of the kind are texts in print, which may be printed again elsewhere.
  var isPrinted: Bool {
    switch self {
    case .conference, .journal, .chapter, .book, .report: true
    case .unknown, .preprint, .thesis, .talk, .artefact, .review, .other: false
    }
  }

  /// Whether one of two kinds is a conference paper and the other one a journal article.
  func isConferenceAndJournal(with other: VersionKind) -> Bool {
    self == .conference && other == .journal || self == .journal && other == .conference
  }

  /// Whether works of these kinds with one title are versions of one another or entries of one.
  func canBeOneWork(with other: VersionKind) -> Bool {
    if self == other { return true }
    if self == .unknown || other == .unknown {
      let known = self == .unknown ? other : self
      return known != .talk && known != .artefact && known != .review
    }
    if self == .preprint || other == .preprint {
      let published = self == .preprint ? other : self
      switch published {
      case .conference, .journal, .chapter, .report: return true
      case .unknown, .preprint, .book, .thesis, .talk, .artefact, .review, .other: return false
      }
    }
    // Readers take proceedings papers for chapters and the other way round.
    return (self == .conference && other == .chapter) || (self == .chapter && other == .conference)
  }
}

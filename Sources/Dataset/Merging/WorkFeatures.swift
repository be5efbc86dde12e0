import Bibliography

/// What is compared of one work.
struct WorkFeatures {
  /// Which source the work is of.
  var source: Int32
  var titleHash: UInt64
  /// ``titleHash`` of the title without annotations.
  var tellingHash: UInt64
  var content: UInt64
  var numbers: UInt64
  var main: UInt64
  var mainWordCount: Int16
  var letterCount: Int32
  var markers: TitleMarkers
  /// Whether the entry's own source has another one of the same title, year and authors.
  var isRepeated: Bool = false
  /// The telling words of the title, as a range of ``WorkFeatureTable/words``.
  var words: Range<Int32>
  /// The authors, as a range of ``WorkFeatureTable/authors``.
  var authors: Range<Int32>
  var isTruncated: Bool
  /// Whether entries of one title are of three years or more, as those of a column are.
  var isRecurring: Bool = false
  /// The year; `nil` where it is not known.
  var year: Int16?
  var kind: VersionKind
  /// Hashes of normalised identifiers; 0 where there is none.
  var doi: UInt64
  var arxiv: UInt64
  var pmid: UInt64
  var pmcid: UInt64
  var isbn: UInt64
  var venue: UInt64
  /// The hash of the first page, of an article number or of the volume and the issue.
  var pages: UInt64
  /// Hashes of the numbers that tell publications of one title apart; 0 where there is none.
  var volume: UInt32
  var issue: UInt32
  var version: UInt32

  /// Whether both are of one issue of a periodical.
  func isOfSameIssue(as other: WorkFeatures) -> Bool {
    volume == other.volume && issue == other.issue && (volume != 0 || issue != 0)
  }
}

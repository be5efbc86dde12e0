import Bibliography

/// What is compared of one work.
struct WorkFeatures {
  /// Which source the work is of.
  var source: Int32
  var titleHash: UInt64
  var content: UInt64
  var numbers: UInt64
  var main: UInt64
  var mainWordCount: Int16
  var letterCount: Int32
  var markers: TitleMarkers
  /// The telling words of the title, as a range of ``WorkFeatureTable/words``.
  var words: Range<Int32>
  /// The authors, as a range of ``WorkFeatureTable/authors``.
  var authors: Range<Int32>
  var isTruncated: Bool
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
}

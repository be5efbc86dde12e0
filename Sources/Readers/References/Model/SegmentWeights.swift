internal import CReferenceModel

/// The weights of parts' features, with bits enough for their sums.
struct SegmentWeights: Sendable {
  private let rows: [SIMD16<Int16>]

  /// Those of a model, ``ReferenceModel/byteCount`` bytes.
  init(_ weights: UnsafeRawPointer) {
    let start = weights + ReferenceWords.featureLimit * 16
    rows = (0..<ReferenceSegments.featureLimit).map { number in
      let row = start.loadUnaligned(fromByteOffset: number * 16, as: ReferenceModel.Row.self)
      return SIMD16<Int16>(truncatingIfNeeded: row)
    }
  }

  /// Those that the program carries; `nil` where it carries none.
  static let carried: SegmentWeights? = dossier_reference_model().map {
    SegmentWeights(UnsafeRawPointer($0))
  }

  /// The weights of a feature, for each kind of part.
  @inline(__always)
  subscript(slot: Int, value: UInt32) -> SIMD16<Int16> {
    rows.withUnsafeBufferPointer { $0[ReferenceSegments.featureNumber(slot, value)] }
  }
}

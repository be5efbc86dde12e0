import Bibliography
import Parsing

/// Reads a long list of CSL-JSON items in parts, side by side.
///
/// Where a part begins is guessed: at a brace behind a comma, with the list's first field behind it. A part that does
/// not end just where the next one begins, or that has a fault, shows that the text is another than it seems; then nothing
/// of it counts, and it is to be read from its beginning to its end.
enum CSLJSONParts {
  /// The fewest bytes that a thread is worth having for.
  static let leastSize = 1 << 17

  /// What a text holds.
  struct List {
    var works: [Work]
    var diagnostics: [Diagnostic]
  }

  /// What a text holds; `nil` where it is too short, or cannot be read in parts.
  static func read(_ bytes: [UInt8], source: String) -> List? {
    list(bytes.withUnsafeBufferPointer { starts(in: $0) }) { start, end in
      bytes.withUnsafeBufferPointer {
        part($0, source, from: start, to: end, progress: RecordProgress())
      }
    }
  }

  /// The same of a file; each thread gives back what it has read.
  static func read(_ file: MappedFile, source: String) -> List? {
    list(starts(in: file.bytes)) { start, end in
      var progress = RecordProgress()
      progress.passed = file.releasing(from: start)
      return part(file.bytes, source, from: start, to: end, progress: progress)
    }
  }

  private static func list(
    _ starts: [Int]?, _ read: @escaping @Sendable (_ start: Int, _ end: Int?) -> Part
  ) -> List? {
    guard let starts else { return nil }
    var parts = Pieces.map(starts.count, workers: Array(repeating: (), count: starts.count)) {
      _, index in
      read(starts[index], index + 1 < starts.count ? starts[index + 1] : nil)
    }
    guard parts.allSatisfy(\.isWhole), !parts.isEmpty else { return nil }
    // Taken out, so that nothing else refers to them.
    var result = List(works: [], diagnostics: parts[0].diagnostics)
    swap(&result.works, &parts[0].works)
    result.works.reserveCapacity(parts.reduce(result.works.count) { $0 + $1.works.count })
    for index in parts.indices.dropFirst() {
      let first = result.works.count
      result.works += parts[index].works
      parts[index].works = []
      for place in parts[index].unnamed {
        result.works[first + place].id = CSLJSONParser.key(first + place)
      }
      result.diagnostics += parts[index].diagnostics
    }
    return result
  }

  private struct Part: Sendable {
    var works: [Work]
    var unnamed: [Int]
    var diagnostics: [Diagnostic]
    /// Whether it is without a fault, and ends where the next one begins.
    var isWhole: Bool
  }

  private static func part(
    _ bytes: UnsafeBufferPointer<UInt8>, _ source: String, from start: Int, to end: Int?,
    progress: RecordProgress
  ) -> Part {
    var parser = CSLJSONParser(bytes, source: source, progress: progress)
    parser.limit = end
    if start > 0 { parser.parse(from: start) } else { parser.parse() }
    return Part(
      works: parser.progress.works, unnamed: parser.unnamed,
      diagnostics: parser.progress.diagnostics,
      isWhole: parser.stop == end
        && !parser.progress.diagnostics.contains { $0.severity == .error })
  }

  /// Where the parts begin: the first at 0, the others at items; `nil` where the text is no list of items, or too short.
  private static func starts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int]? {
    let count = min(Pieces.processors, bytes.count / leastSize)
    guard count > 1, let open = next(0, in: bytes), bytes[open] == UInt8(ascii: "["),
      let item = next(open + 1, in: bytes), bytes[item] == UInt8(ascii: "{"),
      let key = next(item + 1, in: bytes), bytes[key] == UInt8(ascii: "\""),
      let keyEnd = bytes[(key + 1)...].prefix(256).firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let firstKey = bytes[key...keyEnd]
    var result = [0]
    for part in 1..<count {
      // An item that begins the last part may be looked for up to the end of it.
      var index = max(bytes.count / count * part, item + 1)
      while index < bytes.count, !isItem(index, firstKey, in: bytes) { index += 1 }
      guard index < bytes.count else { return nil }
      if let last = result.last, index > last { result.append(index) }
    }
    return result
  }

  private static func isItem(
    _ index: Int, _ firstKey: Slice<UnsafeBufferPointer<UInt8>>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard bytes[index] == UInt8(ascii: "{"), let key = next(index + 1, in: bytes),
      bytes[key...].starts(with: firstKey)
    else { return false }
    var before = index - 1
    while before > 0, bytes[before] <= 0x20 { before -= 1 }
    return bytes[before] == UInt8(ascii: ",")
  }

  /// The first byte from an index on that is no blank.
  private static func next(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = index
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count ? index : nil
  }
}

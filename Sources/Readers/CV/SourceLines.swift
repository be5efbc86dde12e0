/// The lines of a source, for keeping parts of it word for word.
struct SourceLines {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// The lines of some bytes; a line ends with LF, CR LF or CR.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      if bytes[index] == 0x0A
        || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// The text from one line to another, both included and counted from 1, without blank lines at its ends.
  func text(from first: Int, to last: Int) -> String {
    let first = max(1, first)
    let last = min(last, starts.count)
    guard first <= last else { return "" }
    let end = last < starts.count ? starts[last] : bytes.count
    var range = starts[first - 1]..<end
    while range.upperBound > range.lowerBound, ProseBytes.isSpace(bytes[range.upperBound - 1]) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    while range.lowerBound < range.upperBound,
      bytes[range.lowerBound] == 0x0A || bytes[range.lowerBound] == 0x0D
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return ProseBytes.string(bytes, range)
  }

  /// The bytes of one line, counted from 1, without its end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard (1...starts.count).contains(number) else { return [] }
    var end = number < starts.count ? starts[number] : bytes.count
    while end > starts[number - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[starts[number - 1]..<end]
  }
}

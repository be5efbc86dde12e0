/// Finds the line and column of a byte offset.
///
/// Lines end at LF, CR LF or CR. Questions in ascending order cost the distance between them; others cost at
/// most one block of 64 KB, so that a file with a fault on every line is still read in linear time.
public struct LineCounter {
  private static let blockSize = 1 << 16

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The number of line ends before each block's first byte, as far as they were counted.
  private var blocks: [Int] = [0]
  private var lastOffset = 0
  private var lastCount = 0

  /// A counter over UTF-8 bytes, which must outlive it.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The line of a byte offset, counted from 1; an offset past the end is taken as the end.
  public mutating func line(at offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    if offset >= lastOffset && offset - lastOffset <= Self.blockSize {
      lastCount += countLineEnds(lastOffset, offset)
      lastOffset = offset
      return lastCount + 1
    }
    let block = offset / Self.blockSize
    while blocks.count <= block {
      let start = (blocks.count - 1) * Self.blockSize
      blocks.append(blocks[blocks.count - 1] + countLineEnds(start, start + Self.blockSize))
    }
    lastCount = blocks[block] + countLineEnds(block * Self.blockSize, offset)
    lastOffset = offset
    return lastCount + 1
  }

  /// The column of a byte offset, counted from 1 in Unicode scalars.
  ///
  /// In a line longer than 1 MB the column is 0, which stands for “not known”.
  public func column(at offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      start -= 1
      if offset - start > 1 << 20 { return 0 }
    }
    var column = 1
    for index in start..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  /// The place of a byte offset in a source.
  public mutating func range(at offset: Int, in source: String) -> SourceRange {
    SourceRange(source: source, line: line(at: offset), column: column(at: offset))
  }

  /// The place from one byte offset up to another in a source.
  public mutating func range(_ start: Int, _ end: Int, in source: String) -> SourceRange {
    var range = range(at: start, in: source)
    range.endLine = line(at: max(start, end))
    return range
  }

  /// Counts the line ends whose last byte lies in `from..<to`.
  private func countLineEnds(_ from: Int, _ to: Int) -> Int {
    let end = min(to, bytes.count)
    guard from < end, let base = bytes.baseAddress else { return 0 }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var count = 0
    var index = from
    while index &+ 8 <= end {
      // Each byte of the sums counts the line feeds of its column, 255 words at most.
      let limit = min(end &- 8, index &+ 254 &* 8)
      var sums: UInt64 = 0
      var hasReturns = false
      while index <= limit {
        let word = UInt64(
          littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
        let returns = word ^ (ones &* 0x0D)
        if ((returns &- ones) & ~returns) & ~lows != 0 {
          hasReturns = true
          break
        }
        let feeds = word ^ (ones &* 0x0A)
        sums &+= (~(((feeds & lows) &+ lows) | feeds | lows)) &>> 7
        index &+= 8
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ ((sums &>> 8) & 0x00FF_00FF_00FF_00FF)
      count &+= Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
      if hasReturns {
        count &+= countOneByOne(index, index &+ 8)
        index &+= 8
      }
    }
    return count &+ countOneByOne(index, end)
  }

  private func countOneByOne(_ from: Int, _ to: Int) -> Int {
    var count = 0
    for index in from..<max(from, to) {
      if bytes[index] == 0x0A {
        count += 1
      } else if bytes[index] == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        count += 1
      }
    }
    return count
  }
}

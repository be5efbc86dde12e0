/// Finds the line and column of a byte offset.
///
/// Lines end at LF, CR LF or CR. Questions in ascending order cost the distance between them; others cost at
/// most one block of 64 KB, so that a file with a fault on every line is still read in linear time.
public struct LineCounter {
  private static let blockSize = 1 << 16
  /// The longest line whose columns are counted.
  private static let longestLine = 1 << 20

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The number of line ends before each block's first byte, as far as they were counted.
  private var blocks: [Int] = [0]
  private var lastOffset = 0
  private var lastCount = 0
  /// The column found last, 0 where it is not known, and where its line begins.
  private var lastColumn = (offset: 0, lineStart: 0, column: 1)

  /// The number of lines before the bytes.
  private let earlierLines: Int

  /// A counter over UTF-8 bytes, which must outlive it; the first of them stand in the line `firstLine`.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) {
    self.bytes = bytes
    earlierLines = firstLine - 1
  }

  /// The line of a byte offset, counted from 1; an offset past the end is taken as the end.
  public mutating func line(at offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    if offset >= lastOffset && offset - lastOffset <= Self.blockSize {
      lastCount += countLineEnds(lastOffset, offset)
      lastOffset = offset
      return earlierLines + lastCount + 1
    }
    if offset < lastOffset, lastOffset - offset < offset % Self.blockSize {
      lastCount -= countLineEnds(offset, lastOffset)
      lastOffset = offset
      return earlierLines + lastCount + 1
    }
    let block = offset / Self.blockSize
    while blocks.count <= block {
      let start = (blocks.count - 1) * Self.blockSize
      blocks.append(blocks[blocks.count - 1] + countLineEnds(start, start + Self.blockSize))
    }
    lastCount = blocks[block] + countLineEnds(block * Self.blockSize, offset)
    lastOffset = offset
    return earlierLines + lastCount + 1
  }

  /// The column of a byte offset, counted from 1 in Unicode scalars.
  ///
  /// In a line longer than 1 MB the column is 0, which stands for “not known”.
  ///
  /// Of questions within one line each costs the distance to the one before.
  public mutating func column(at offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    if offset < lastColumn.offset, offset >= lastColumn.lineStart, lastColumn.column > 0 {
      for index in offset..<lastColumn.offset where bytes[index] & 0xC0 != 0x80 {
        lastColumn.column -= 1
      }
      lastColumn.offset = offset
      return lastColumn.column
    }
    var start = offset
    while start > 0, start != lastColumn.offset, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D
    {
      start -= 1
      if offset - start > Self.longestLine { break }
    }
    var found = (offset: offset, lineStart: start, column: 1)
    if start == lastColumn.offset { found = (offset, lastColumn.lineStart, lastColumn.column) }
    if found.column == 0 || offset - found.lineStart > Self.longestLine {
      found.column = 0
    } else {
      for index in start..<offset where bytes[index] & 0xC0 != 0x80 { found.column += 1 }
    }
    lastColumn = found
    return found.column
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
    let feed = SIMD16<UInt8>(repeating: 0x0A)
    let one = SIMD16<UInt8>(repeating: 1)
    let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
    var count = 0
    var index = from
    while index &+ 16 <= end {
      // Each byte of the sums counts the line feeds of its column, 255 words at most.
      let limit = min(end &- 16, index &+ 254 &* 16)
      let start = index
      var feeds = SIMD16<UInt8>(repeating: 0)
      var returns = SIMD16<UInt8>(repeating: 0)
      while index <= limit {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
        feeds &+= one.replacing(with: 0, where: word .!= feed)
        returns |= one.replacing(with: 0, where: word .!= carriageReturn)
        index &+= 16
      }
      if returns == SIMD16(repeating: 0) {
        for column in 0..<16 { count &+= Int(feeds[column]) }
      } else {
        count &+= countOneByOne(start, index)
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

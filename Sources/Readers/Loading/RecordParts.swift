public import Dataset
internal import Glibc
internal import Parsing

/// Reads a large file part by part, so that neither the file nor its works are ever held whole.
///
/// So are read JSON lines, a JSON list of records, RIS and MEDLINE. What needs all works at once (merging, people, sorting)
/// cannot read so.
///
/// ```swift
/// if let parts = RecordParts.find("works.jsonl") {
///   try parts.begin()
///   while let record = try parts.next() { write(record.works) }
/// }
/// ```
public final class RecordParts {
  /// From how many bytes on a file is read in parts, where its works could be held as well.
  public static let leastSize = 32 << 20
  /// How many bytes are read at once; a record that is longer is read nevertheless.
  static let partSize = 1 << 19

  /// The path as it was given.
  public let source: String
  /// How many bytes were read, of how many.
  public private(set) var done: (bytes: Int, of: Int)

  private let partSize: Int
  private let reader: any RecordPartReader.Type
  private let firstBorders: RecordBorders
  private var borders: RecordBorders
  private var descriptor: Int32 = -1
  private var progress = RecordProgress()
  /// What was read of the file and not yet handed out.
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  private var isDecoded = false
  /// What stands on the next part's first line before it, as a list on one line is cut too.
  private var lineBefore = (bytes: 0, scalars: 0)
  /// The longest line whose columns are counted, as where a file is read whole.
  private static let longestLine = 1 << 20
  private var hasNotedReferences = false

  /// Looks at a file; `nil` where it must be read whole.
  public static func find(_ path: String, leastSize: Int = leastSize) -> RecordParts? {
    find(path, leastSize: leastSize, partSize: partSize)
  }

  package static func find(_ path: String, leastSize: Int, partSize: Int) -> RecordParts? {
    guard path != "-" else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    // What is wrong with the file is said where it is read whole.
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= leastSize,
      var head = try? FileBytes.read(descriptor, path: path, count: partSize),
      ForeignFormat.detect(head) == nil,
      let reader = SourceLoader.reader(of: head, ending: SourceLoader.fileEnding(path))
        as? any RecordPartReader.Type
    else { return nil }
    var found = RecordBorders(of: head, read: reader)
    if found == nil, let more = try? FileBytes.read(descriptor, path: path, count: 7 * partSize) {
      // The first record may be a long one.
      head += more
      found = RecordBorders(of: head, read: reader)
    }
    guard let borders = found else { return nil }
    return RecordParts(path, size: Int(status.st_size), partSize: partSize, reader, borders)
  }

  private init(
    _ source: String, size: Int, partSize: Int, _ reader: any RecordPartReader.Type,
    _ borders: RecordBorders
  ) {
    self.source = source
    self.partSize = partSize
    self.reader = reader
    self.borders = borders
    firstBorders = borders
    done = (0, size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Goes to the file's beginning, where ``next()`` reads on.
  public func begin() throws(SourceLoader.Failure) {
    if descriptor < 0 { descriptor = open(source, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw failure("cannot be read: \(String(cString: strerror(errno)))")
    }
    progress = RecordProgress()
    borders = firstBorders
    buffer = []
    (isAtEnd, isDecoded, hasNotedReferences) = (false, false, false)
    lineBefore = (0, 0)
    done.bytes = 0
    try fill()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
  }

  /// What the next records hold; `nil` at the file's end.
  public func next() throws(SourceLoader.Failure) -> SourceRecord? {
    guard let part = try nextPart() else { return nil }
    let firstLine = progress.firstLine
    let decoded = TextDecoding.decode(part, source: source)
    add(decoded.diagnostics)
    var escaped: EscapedValues?
    decoded.bytes.withUnsafeBufferPointer {
      if !reader.hasCharacterReferences { escaped = EscapedValues(in: $0) }
      reader.readPart($0, source: source, progress: &progress)
    }
    if let escaped {
      EscapedValues.decode(&progress.works)
      if !hasNotedReferences {
        var note = escaped.note(source: source)
        note.range?.line = escaped.line + firstLine - 1
        progress.diagnostics.append(note)
        hasNotedReferences = true
      }
    }
    var record = SourceRecord(source: source, format: reader.format)
    swap(&record.works, &progress.works)
    swap(&record.diagnostics, &progress.diagnostics)
    progress.earlierWorks += record.works.count
    for index in record.diagnostics.indices where lineBefore.bytes > 0 {
      guard let range = record.diagnostics[index].range, range.line == firstLine, range.column > 0
      else { continue }
      record.diagnostics[index].range?.column =
        lineBefore.bytes > Self.longestLine ? 0 : range.column + lineBefore.scalars
    }
    measureLine(decoded.bytes)
    return record
  }

  /// Notes what a part leaves on its last line. The bracket at the end of a list stands where the next part begins.
  private func measureLine(_ bytes: [UInt8]) {
    guard let last = bytes.last, last != 0x0A, last != 0x0D else {
      lineBefore = (0, 0)
      return
    }
    let end = bytes.count - 1
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    if start > 0 { lineBefore = (0, 0) }
    lineBefore.bytes += end - start
    if lineBefore.bytes <= Self.longestLine {
      lineBefore.scalars += bytes[start..<end].count { $0 & 0xC0 != 0x80 }
    }
  }

  /// What was wrong with the bytes of a part.
  private func add(_ found: [Diagnostic]) {
    for var diagnostic in found {
      if let line = diagnostic.range?.line, line > 0 {
        diagnostic.range?.line = line + progress.firstLine - 1
        if let last = diagnostic.range?.endLine, last > 0 {
          diagnostic.range?.endLine = last + progress.firstLine - 1
        }
      } else if diagnostic.severity == .warning {
        // The encoding of a file is named once.
        if isDecoded { continue }
        isDecoded = true
      }
      progress.diagnostics.append(diagnostic)
    }
  }

  /// The bytes up to the last border between records in what was read.
  private func nextPart() throws(SourceLoader.Failure) -> [UInt8]? {
    while true {
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        var part: [UInt8] = []
        swap(&part, &buffer)
        return part
      }
      if buffer.count >= partSize, let part = borders.cut(&buffer) { return part }
      try fill()
    }
  }

  private func fill() throws(SourceLoader.Failure) {
    let wanted = max(partSize, buffer.count)
    let chunk: [UInt8]
    do {
      chunk = try FileBytes.read(descriptor, path: source, count: wanted)
    } catch {
      throw failure(error.reason, hint: error.hint)
    }
    isAtEnd = chunk.count < wanted
    done.bytes += chunk.count
    if buffer.isEmpty { buffer = chunk } else { buffer += chunk }
  }

  private func failure(_ reason: String, hint: String = "") -> SourceLoader.Failure {
    SourceLoader.Failure(
      diagnostic: Diagnostic(
        .error, code: "unreadable-source", reason, at: SourceRange(source: source, line: 0),
        hint: hint))
  }
}

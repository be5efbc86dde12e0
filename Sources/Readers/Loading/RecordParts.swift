public import Dataset
internal import Glibc
internal import Parsing

/// Reads a large file of JSON lines part by part, so that neither the file nor its works are ever held whole.
///
/// A file is read so if its first line is a JSON object of a format that has one record a line, another follows, and
/// the file is larger than 32 MB. What needs all works at once (merging, people, sorting) cannot read so.
///
/// ```swift
/// if let parts = RecordParts.open("works.jsonl") {
///   while let record = try parts.next() { write(record.works) }
/// }
/// ```
public final class RecordParts {
  /// From how many bytes on a file is read in parts.
  public static let leastSize = 32 << 20
  /// How many bytes are read at once; a record that is longer is read nevertheless.
  static let partSize = 4 << 20

  /// The path as it was given.
  public let source: String
  /// How many bytes were read, of how many.
  public private(set) var done: (bytes: Int, of: Int)

  private let descriptor: Int32
  private let partSize: Int
  private let reader: any RecordPartReader.Type
  private var progress = RecordProgress()
  /// What was read of the file and not yet handed out.
  private var buffer: [UInt8]
  private var isAtEnd = false

  /// Opens a file; `nil` where it must be read whole.
  public static func open(_ path: String) -> RecordParts? {
    open(path, leastSize: leastSize, partSize: partSize)
  }

  package static func open(_ path: String, leastSize: Int, partSize: Int) -> RecordParts? {
    guard path != "-" else { return nil }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    // What is wrong with the file is said where it is read whole.
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= leastSize,
      let head = try? FileBytes.read(descriptor, path: path, count: partSize),
      let reader = reader(of: head, path)
    else {
      close(descriptor)
      return nil
    }
    return RecordParts(
      descriptor, path, size: Int(status.st_size), partSize: partSize, reader, head: head)
  }

  private init(
    _ descriptor: Int32, _ source: String, size: Int, partSize: Int,
    _ reader: any RecordPartReader.Type, head: [UInt8]
  ) {
    self.descriptor = descriptor
    self.source = source
    self.partSize = partSize
    self.reader = reader
    buffer = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
    done = (head.count, size)
  }

  deinit { close(descriptor) }

  /// What the next records hold; `nil` at the file's end.
  public func next() throws(SourceLoader.Failure) -> SourceRecord? {
    guard let part = try nextPart() else { return nil }
    let decoded = TextDecoding.decode(part, source: source)
    progress.diagnostics += decoded.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if let line = diagnostic.range?.line, line > 0 {
        diagnostic.range?.line = line + progress.firstLine - 1
        if let last = diagnostic.range?.endLine, last > 0 {
          diagnostic.range?.endLine = last + progress.firstLine - 1
        }
      }
      return diagnostic
    }
    decoded.bytes.withUnsafeBufferPointer {
      reader.readPart($0, source: source, progress: &progress)
    }
    var record = SourceRecord(source: source, format: reader.format)
    swap(&record.works, &progress.works)
    swap(&record.diagnostics, &progress.diagnostics)
    progress.earlierWorks += record.works.count
    return record
  }

  /// The bytes up to the last record that begins in what was read.
  private func nextPart() throws(SourceLoader.Failure) -> [UInt8]? {
    while true {
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        var part: [UInt8] = []
        swap(&part, &buffer)
        return part
      }
      if buffer.count >= partSize, let border = Self.lastBorder(buffer) {
        let part = Array(buffer[..<border])
        buffer.removeSubrange(..<border)
        return part
      }
      try fill()
    }
  }

  private func fill() throws(SourceLoader.Failure) {
    let wanted = max(partSize, buffer.count)
    let chunk: [UInt8]
    do {
      chunk = try FileBytes.read(descriptor, path: source, count: wanted)
    } catch {
      throw SourceLoader.Failure(
        diagnostic: Diagnostic(
          .error, code: "unreadable-source", error.reason,
          at: SourceRange(source: source, line: 0), hint: error.hint))
    }
    isAtEnd = chunk.count < wanted
    done.bytes += chunk.count
    buffer += chunk
  }

  // MARK: Records

  private static func reader(of head: [UInt8], _ path: String) -> (any RecordPartReader.Type)? {
    guard ForeignFormat.detect(head) == nil,
      head.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{"), lastBorder(head) != nil
    else { return nil }
    return SourceLoader.reader(of: head, ending: SourceLoader.fileEnding(path))
      as? any RecordPartReader.Type
  }

  /// The offset of the last opening brace that begins a line behind one that ends with a closing brace.
  ///
  /// No string of JSON holds a line end, so that both braces are those of records.
  private static func lastBorder(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 1
    while index > 1 {
      if bytes[index] == UInt8(ascii: "{"), bytes[index - 1] == 0x0A {
        var end = index - 1
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        if end > 0, bytes[end - 1] == UInt8(ascii: "}") { return index }
      }
      index -= 1
    }
    return nil
  }
}

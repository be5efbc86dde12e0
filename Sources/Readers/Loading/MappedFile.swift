internal import Glibc

/// A file whose bytes the system brings into memory where they are read, and takes out of it again.
///
/// A large file is so read in little memory: what lies behind is given back, and comes again if it is asked for.
///
/// It can be handed to other threads: nobody writes to the bytes, and they are there as long as anything refers to the file.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>
  private let memory: UnsafeMutableRawPointer

  /// How much is given back at once, and how much of what was read last is kept.
  private static let step = 1 << 18

  /// Maps a file; `nil` for what is none, or smaller than `leastSize`.
  init?(_ path: String, leastSize: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= max(1, leastSize), status.st_size <= FileBytes.limit,
      let memory = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      memory != MAP_FAILED
    else { return nil }
    self.memory = memory
    bytes = UnsafeBufferPointer(
      start: memory.assumingMemoryBound(to: UInt8.self), count: Int(status.st_size))
    madvise(memory, bytes.count, MADV_SEQUENTIAL)
  }

  deinit { munmap(memory, bytes.count) }

  /// What somebody who reads on from an offset tells where they are: what lies far enough behind is given back.
  func releasing(from start: Int = 0) -> (Int) -> Void {
    var released = (start + Self.step - 1) / Self.step * Self.step
    return { [self] offset in
      let end = offset / Self.step * Self.step - Self.step
      guard end > released else { return }
      madvise(memory + released, end - released, MADV_DONTNEED)
      released = end
    }
  }

  /// Gives back everything; what is read again comes again.
  func release() { madvise(memory, bytes.count, MADV_DONTNEED) }
}

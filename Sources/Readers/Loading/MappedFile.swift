internal import Glibc

/// A file whose bytes the system brings into memory where they are read, and takes out of it again.
///
/// A large file is so read in little memory: what lies behind is given back, and comes again if it is asked for.
final class MappedFile {
  let bytes: UnsafeBufferPointer<UInt8>
  private let memory: UnsafeMutableRawPointer
  /// Up to where the bytes were given back, a multiple of ``step``.
  private var released = 0

  /// How much is given back at once, and how much of what was read last is kept.
  private static let step = 1 << 20

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

  /// Gives back what lies far enough before an offset.
  func release(before offset: Int) {
    let end = offset / Self.step * Self.step - Self.step
    guard end > released else { return }
    madvise(memory + released, end - released, MADV_DONTNEED)
    released = end
  }

  /// Begins anew: what is read again from the beginning is given back again.
  func rewind() {
    madvise(memory, bytes.count, MADV_DONTNEED)
    released = 0
  }
}

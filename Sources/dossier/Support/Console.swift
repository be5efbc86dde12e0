internal import Glibc

/// Writes to the terminal: reports to standard output, everything else to standard error.
enum Console {
  /// Writes bytes to standard output, all of them or an error.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    guard writeAll(bytes, to: STDOUT_FILENO) else {
      // A reader that stopped reading (`| head`) is no fault of ours.
      if errno == EPIPE { throw Failure(code: .quiet, message: "") }
      throw Failure(
        code: .unwritable,
        message: "standard output cannot be written: \(String(cString: strerror(errno)))")
    }
  }

  /// Writes a line to standard error.
  static func message(_ text: String) {
    _ = writeAll(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error as it is, without a line end.
  static func progress(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

  /// How wide the terminal is; `nil` where standard output is none.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let written = Glibc.write(descriptor, base, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }
}

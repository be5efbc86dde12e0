import CSL
import Glibc

/// `fuzz [--locales DIR] KIND COUNT [SEED] [FOLDER]`: looks for input that the parsers or the renderer cannot bear.
enum FuzzCommand {
  static let usage = """
    usage: fuzz [--locales DIR] KIND COUNT [SEED] [FOLDER]
      damages styles, locales or works, renders made-up works in made-up styles, or gives a reader damaged files: COUNT
      cases, or 600s for so many seconds, beginning with a seed and with the files of a folder where one is given;
      KIND is style, locale, works, render, or a format that is read: bibtex, ris, csl-json, markdown-cv, …
      A crash, or a case of more than 2 s, is a bug

      --locales DIR   the locale files to use; those of the system where it is not given

           fuzz --read FILE...
      says how fast the reader of each file is, alone and on one core: the best of five times
    """

  static func run(_ arguments: [String]) -> Int32 {
    var locales = LocaleLibrary()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--locales": locales.folders = rest.popFirst().map { [$0] } ?? []
      case "--read": return ReaderTiming.run(Array(rest))
      case "--help", "-h":
        print(usage)
        return 0
      default: return Fuzzing.run([argument] + rest, locales)
      }
    }
    return fail(usage)
  }

  static func fail(_ message: String) -> Int32 {
    let line = Array("fuzz: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    return 2
  }
}

import Bibliography
import CSL
import Citeproc
import Dataset
import Glibc
import Readers
import Synchronization

/// Looks for input that the parsers or the renderer cannot bear.
///
/// Every case has a number, from which all of it follows: `fuzz KIND 1 NUMBER` runs that case alone. Seconds are those
/// of the processor, so that a run says as much on a busy machine as on an idle one.
struct Fuzzing {
  private let kind: String
  private let locales: LocaleLibrary
  /// Texts to damage.
  private var corpus: [[UInt8]] = []
  private var readers: ReaderFuzzing?
  private var isAlone = false
  /// The case that runs, for the message of a crash.
  private static let current = Atomic<UInt64>(0)

  static func run(_ arguments: [String], _ locales: LocaleLibrary) -> Int32 {
    guard arguments.count >= 2,
      (["style", "locale", "works", "render"] + ReaderFuzzing.kinds).contains(arguments[0]),
      let count = Int(arguments[1].filter { $0 != "s" })
    else { return FuzzCommand.fail(FuzzCommand.usage) }
    let isTimed = arguments[1].hasSuffix("s")
    let first = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
    var fuzzing = Fuzzing(kind: arguments[0], locales: locales)
    if arguments.count > 3 { fuzzing.load(arguments[3]) }

    fuzzing.isAlone = !isTimed && count == 1
    nameCaseOnCrash()
    let start = seconds()
    var slowest = 0.0
    var slowestCase = first
    var number = first
    while isTimed ? seconds() - start < Double(count) : number < first + UInt64(count) {
      current.store(number, ordering: .relaxed)
      endCaseAfter(processorSeconds: 60, wallSeconds: 900)
      let began = seconds()
      fuzzing.runCase(number)
      let took = seconds() - began
      if took > slowest { (slowest, slowestCase) = (took, number) }
      if took > 2 {
        print("case \(number) took \(took) s")
        return 1
      }
      number += 1
    }
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    let milliseconds = Int(slowest * 1000)
    print(
      "\(number - first) cases of \(fuzzing.kind), the slowest (\(slowestCase)) \(milliseconds) ms, \(usage.ru_maxrss / 1024) MB"
    )
    return 0
  }

  /// Says on standard error which case a crash or a hang was.
  private static func nameCaseOnCrash() {
    for code in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGPROF, SIGALRM] {
      signal(code) { code in
        var text = [UInt8](
          "case \(Fuzzing.current.load(ordering: .relaxed)) ended by signal \(code)\n".utf8)
        write(STDERR_FILENO, &text, text.count)
        _exit(128 + code)
      }
    }
  }

  /// The processor's time of all threads.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Ends a case that turns in a circle, or that waits for what does not come.
  private static func endCaseAfter(processorSeconds: Int, wallSeconds: UInt32) {
    var timer = itimerval()
    timer.it_value.tv_sec = processorSeconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    alarm(wallSeconds)
  }

  private init(kind: String, locales: LocaleLibrary) {
    self.kind = kind
    self.locales = locales
    readers = ReaderFuzzing(kind: kind)
  }

  /// Takes the texts of a folder's files, two hundred at most.
  private mutating func load(_ folder: String) {
    readers?.load(folder)
    if readers != nil { return }
    let names =
      kind == "locale"
      ? LocaleLibrary.primaryDialectNames.map { "locales-\($0).xml" }
      : StyleLibrary(folders: [folder]).names().map { "\($0).csl" }
    let step = max(1, names.count / 200)
    for index in stride(from: 0, to: names.count, by: step) {
      if let bytes = try? FileBytes.read("\(folder)/\(names[index])") { corpus.append(bytes) }
    }
  }

  private func runCase(_ number: UInt64) {
    if let readers { return readers.runCase(number, isAlone: isAlone) }
    var random = RandomSource(seed: number)
    switch kind {
    case "style":
      var maker = RandomStyle(seed: number)
      var bytes = random.pick(corpus, or: [])
      if bytes.isEmpty || random.oneIn(2) { bytes = Array(maker.make().utf8) }
      random.damage(&bytes, with: Self.marks)
      guard let style = try? Style(parsing: bytes, source: "fuzz") else { return }
      render(style, number)
    case "locale":
      var bytes = random.pick(corpus, or: Array(Self.locale.utf8))
      random.damage(&bytes, with: Self.marks)
      _ = try? Locale(parsing: bytes, source: "fuzz")
    case "works":
      var maker = RandomWorks(seed: number)
      var bytes = Array(maker.make(1 + random.below(5)).utf8)
      random.damage(&bytes, with: ["{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "\\u"])
      _ = CSLJSONReader.read(bytes, source: "fuzz", options: ReadingOptions())
    default:
      var maker = RandomStyle(seed: number)
      let text = maker.make()
      guard let style = try? Style(parsing: Array(text.utf8), source: "fuzz") else { return }
      render(style, number)
    }
  }

  /// Renders made-up works every way there is.
  private func render(_ style: Style, _ number: UInt64) {
    var random = RandomSource(seed: number &+ 1)
    var maker = RandomWorks(seed: number)
    let bytes = Array(maker.make(1 + random.below(12)).utf8)
    let works = CSLJSONReader.read(bytes, source: "fuzz", options: ReadingOptions()).works
    let processor = Processor(style: style, locales: locales)
    var options = RenderingOptions()
    options.links = random.oneIn(2)
    options.numbering = random.pick([.style, .ascending, .descending, .none], or: .style)
    _ = processor.bibliographyHTML(works, options: options)
    _ = processor.bibliography(works, options: options)
    let citations = (0...random.below(4)).map { note in
      Citation(
        (0...random.below(3)).map { _ in
          CitationItem(
            id: "w\(random.below(works.count + 1))", locator: random.oneIn(2) ? "12-5" : "",
            prefix: random.oneIn(4) ? "see" : "", suffix: random.oneIn(4) ? ", and" : "")
        }, noteNumber: random.oneIn(2) ? note : 0)
    }
    _ = processor.citations(citations, of: works, options: options)
  }

  private static let marks = [
    "<", ">", "/>", "</", "\"", "&", "&#0;", "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "<?xml",
    "<group>", "</group>", "<text macro=\"m0\"/>", "<names variable=\"author\">", "<substitute>",
    "<choose>", "xmlns", "=\"\"", "\u{0}", "é",
  ]

  private static let locale = """
    <?xml version="1.0" encoding="utf-8"?>
    <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
      <style-options punctuation-in-quote="true"/>
      <date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/></date>
      <terms>
        <term name="et-al">et al.</term>
        <term name="page"><single>page</single><multiple>pages</multiple></term>
        <term name="ordinal-01" match="last-digit" gender-form="feminine">st</term>
      </terms>
    </locale>
    """
}

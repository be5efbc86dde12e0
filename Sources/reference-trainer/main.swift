internal import Glibc
internal import Readers

// Makes what references in prose are read by; run it in the repository's folder:
//
//     swift run -c release reference-trainer --words Sources/reference-trainer/Words Sources/CReferenceModel/words.bin
//     swift run -c release reference-trainer Sources/CReferenceModel/weights.bin [references] [rounds]
//     swift run -c release reference-trainer --show COUNT     some of the references, with their labels
//     swift run -c release reference-trainer --label [FILE]   labels the words of each line of standard input
//     swift run -c release reference-trainer --lists FILE     how much the habits of a list help
//     swift run -c release reference-trainer --speed          how many lines are labelled in a second
//
// The references are made up by this program, word by word, or printed in the styles that Debian's
// citation-style-language-styles installs, so that it knows what each word is. The same arguments and styles give the
// same bytes. Four more arguments set how many words of a hundred count as unknown, how many features are left out,
// how fast weights fade, and the seed of the references. The weights come after the words, which they rely on. The
// mean of several fits wavers less than one:
//
//     swift run -c release reference-trainer --mean Sources/CReferenceModel/weights.bin FIT…

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print(
    "usage: reference-trainer WEIGHTS [REFERENCES] [ROUNDS]\n       reference-trainer --show COUNT")
  exit(2)
}

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var buffer = [UInt8](repeating: 0, count: ReferenceModel.byteCount)
  let count = fread(&buffer, 1, buffer.count, file)
  return Array(buffer[..<count])
}

func save(_ bytes: [UInt8], as path: String) {
  guard let file = fopen(path, "wb") else {
    print("cannot write \(path)")
    exit(1)
  }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
  print("\(bytes.count) bytes")
}

if arguments[1] == "--words", arguments.count > 3 {
  let bytes = WordBook(folder: arguments[2]).bytes
  save(bytes, as: arguments[3])
  exit(0)
}

if arguments[1] == "--mean", arguments.count > 3 {
  let fits = arguments[3...].map { contents(of: $0) }
  guard fits.allSatisfy({ $0.count == ReferenceModel.byteCount }) else {
    print("not all of these are weights of \(ReferenceModel.byteCount) bytes")
    exit(1)
  }
  let mean = (0..<ReferenceModel.byteCount).map { index in
    let sum = fits.reduce(0) { $0 + Int(Int8(bitPattern: $1[index])) }
    let half = sum < 0 ? -fits.count / 2 : fits.count / 2
    return UInt8(bitPattern: Int8((sum + half) / fits.count))
  }
  save(mean, as: arguments[2])
  exit(0)
}

let styles = StylePrinter()

/// A few references of one list; half of them in styles of the Citation Style Language.
func list(_ random: inout Generator) -> [Sample] {
  var result: [Sample] = []
  if styles.hasStyles, random.chance(45) {
    var facts = Facts(random: Generator(seed: random.next()))
    result = styles.samples(4, &facts)
  } else {
    var source = printer(&random)
    for _ in 0..<4 { result.append(source.reference()) }
  }
  return result.map { Noise.apply(to: $0, &random) }
}

func printer(_ random: inout Generator) -> Printer {
  let style = ListStyle(&random)
  return Printer(facts: Facts(random: Generator(seed: random.next())), style: style)
}

var random = Generator(seed: 2026)
if arguments[1] == "--show" {
  for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20) {
    for sample in list(&random) {
      print(sample.pieces.map { "<\($0.part)> \($0.text)" }.joined(separator: " "))
    }
  }
  exit(0)
}

if arguments[1] == "--speed" {
  // How many references of standard input are labelled in a second, all of them ten times.
  var references: [[UInt8]] = []
  while let line = readLine() { references.append(Array(line.utf8)) }
  let start = clock()
  var titles = 0
  for _ in 0..<10 {
    for bytes in references {
      let words = ReferenceWords(bytes, isEmphasized: { _ in false })
      if ReferenceModel.parts(of: words).contains(.title) { titles += 1 }
    }
  }
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  print(
    "\(Int(Double(references.count * 10) / seconds)) references a second, \(titles / 10) with titles"
  )
  exit(0)
}

if arguments[1] == "--label" {
  let weights = arguments.count > 2 ? contents(of: arguments[2]) : []
  while let line = readLine() {
    let words = ReferenceWords(Array(line.utf8), isEmphasized: { _ in false })
    let parts = weights.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress, buffer.count >= ReferenceModel.byteCount {
        return ReferenceModel.parts(of: words, weights: base)
      }
      return ReferenceModel.parts(of: words)
    }
    print(parts.map { "\($0)" }.joined(separator: " "))
  }
  exit(0)
}

guard !WordLists.shared.titles.isEmpty else {
  print(
    "the lists of Sources/reference-trainer/Words are not there: run it in the repository's folder")
  exit(1)
}
if arguments[1] == "--lists" {
  // How many references of made-up lists are read rightly, one by one and by the habits of their lists.
  let weights = contents(of: arguments[2])
  random = Generator(seed: 77)
  var right = (0, 0, 0)
  for _ in 0..<(arguments.count > 3 ? Int(arguments[3]) ?? 100 : 100) {
    var samples: [Sample] = []
    if random.chance(50) {
      var facts = Facts(random: Generator(seed: random.next()))
      samples = styles.samples(12, &facts)
    } else {
      var source = printer(&random)
      for _ in 0..<12 { samples.append(source.reference()) }
    }
    samples = samples.map { Noise.apply(to: $0, &random) }
    let words = samples.map {
      ReferenceWords(
        $0.text.bytes, isEmphasized: { _ in false }, forgets: { _ in random.chance(40) })
    }
    weights.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      let free = words.map { ReferenceModel.parts(of: $0, weights: base) }
      let habits = ListHabits(Array(zip(words, free)).map { (words: $0.0, parts: $0.1) })
      for (index, sample) in samples.enumerated() where sample.parts.count == free[index].count {
        right.0 += 1
        if free[index] == sample.parts { right.1 += 1 }
        if ReferenceModel.parts(of: words[index], weights: base, habits: habits) == sample.parts {
          right.2 += 1
        }
      }
    }
  }
  print("of \(right.0): \(right.1) alone, \(right.2) by habit")
  exit(0)
}

let count = arguments.count > 2 ? Int(arguments[2]) ?? 200_000 : 200_000
let forgotten = arguments.count > 4 ? Int(arguments[4]) ?? 20 : 20
let dropped = arguments.count > 5 ? Int(arguments[5]) ?? 35 : 35
let decay = arguments.count > 6 ? Float(arguments[6]) ?? 0.000_005 : 0.000_005
let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 7 : 7
if arguments.count > 7, let seed = UInt64(arguments[7]) { random = Generator(seed: seed) }
var samples: [(text: (bytes: [UInt8], emphasized: Set<Int>), parts: [ReferencePart])] = []
while samples.count < count {
  for sample in list(&random) {
    let text = sample.text
    let words = ReferenceWords(text.bytes, isEmphasized: { _ in false })
    let parts = sample.parts
    guard words.ranges.count == parts.count else { continue }
    samples.append((text, parts))
  }
}
print("\(samples.count) references")
var model = Fitting()
model.decay = decay
for round in 1...rounds {
  samples.shuffle(using: &random)
  model.rate = 0.2 * Float(rounds - round + 1) / Float(rounds)
  var loss: Float = 0
  var seen: Float = 0
  for (index, sample) in samples.enumerated() {
    if round > 1, index % 4096 == 0 { model.remember() }
    var wordMask: UInt64 = 0
    for slot in 0..<ReferenceWords.featureCount where random.chance(dropped) {
      wordMask |= 1 << UInt64(slot)
    }
    var partMask: UInt32 = 0
    for slot in 0..<ReferenceSegments.featureCount where random.chance(dropped) {
      partMask |= 1 << UInt32(slot)
    }
    let words = ReferenceWords(
      sample.text.bytes, isEmphasized: { sample.text.emphasized.contains($0) },
      forgets: { _ in random.chance(forgotten) })
    if let found = model.learn(words, sample.parts, wordMask: wordMask, partMask: partMask) {
      loss += found
      seen += 1
    }
  }
  print("round \(round): loss \(loss / seen) of \(Int(seen)) references")
}
let bytes = model.bytes()
save(bytes, as: arguments[1])

internal import Glibc
internal import Readers

// Makes the weights with which references in prose are read:
//
//     swift run -c release reference-trainer Sources/CReferenceModel/weights.bin [references] [rounds]
//     swift run -c release reference-trainer --show COUNT     some of the references, with their labels
//     swift run -c release reference-trainer --label          labels the words of each line of standard input
//
// The references are made up by this program, word by word, or printed in the styles that Debian's
// citation-style-language-styles installs, so that it knows what each word is. The same arguments and styles give the
// same bytes. Three more arguments set how many words of a hundred count as unknown, how many features are left out,
// and how fast weights fade.

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

let count = arguments.count > 2 ? Int(arguments[2]) ?? 70_000 : 70_000
let forgotten = arguments.count > 4 ? Int(arguments[4]) ?? 30 : 30
let dropped = arguments.count > 5 ? Int(arguments[5]) ?? 30 : 30
let decay = arguments.count > 6 ? Float(arguments[6]) ?? 0.000_005 : 0.000_005
let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 4 : 4
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
guard let file = fopen(arguments[1], "wb") else {
  print("cannot write \(arguments[1])")
  exit(1)
}
fwrite(bytes, 1, bytes.count, file)
fclose(file)
print("\(bytes.count) bytes")

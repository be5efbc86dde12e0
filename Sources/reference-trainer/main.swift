internal import Glibc
internal import Readers

// Makes the weights with which references in prose are read:
//
//     swift run -c release reference-trainer Sources/CReferenceModel/weights.bin [references] [rounds]
//     swift run -c release reference-trainer --show COUNT     some of the references, with their labels
//     swift run -c release reference-trainer --label          labels the words of each line of standard input
//
// The references are made up by this program, word by word, so that it knows what each word is. The same arguments
// give the same bytes.

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

func printer(_ random: inout Generator) -> Printer {
  let style = ListStyle(&random)
  return Printer(facts: Facts(random: Generator(seed: random.next())), style: style)
}

var random = Generator(seed: 2026)
if arguments[1] == "--show" {
  for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20) {
    var source = printer(&random)
    print(source.reference().pieces.map { "<\($0.part)> \($0.text)" }.joined(separator: " "))
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

let count = arguments.count > 2 ? Int(arguments[2]) ?? 60_000 : 60_000
let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 6 : 6
var samples: [(words: ReferenceWords, parts: [ReferencePart])] = []
while samples.count < count {
  var source = printer(&random)
  // A list has one style; a few references of each.
  for _ in 0..<3 {
    let sample = source.reference()
    let words = ReferenceWords(Array(sample.text.utf8), isEmphasized: { _ in false })
    let parts = sample.parts
    guard words.ranges.count == parts.count else { continue }
    samples.append((words, parts))
  }
}
var model = Perceptron()
for round in 1...rounds {
  samples.shuffle(using: &random)
  var wrong = 0
  var total = 0
  for sample in samples {
    var mask: UInt64 = 0
    for slot in 0..<ReferenceWords.featureCount where random.chance(15) {
      mask |= 1 << UInt64(slot)
    }
    wrong += model.learn(sample.words, sample.parts, mask: mask)
    total += sample.parts.count
  }
  print("round \(round): \(wrong) of \(total) words wrong")
}
let bytes = model.bytes()
guard let file = fopen(arguments[1], "wb") else {
  print("cannot write \(arguments[1])")
  exit(1)
}
fwrite(bytes, 1, bytes.count, file)
fclose(file)
print("\(bytes.count) bytes")

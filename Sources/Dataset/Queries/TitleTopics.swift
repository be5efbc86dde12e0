import Bibliography
import Glibc

/// The words of titles, weighted by how telling they are.
struct TitleTopics {
  /// The weighted words of a title or of several, by the word's number, in ascending order.
  typealias Vector = [(word: Int, weight: Double)]

  /// For each title its words by number.
  private var words: [[Int]] = []
  private var weights: [Double] = []

  init(_ titles: [String]) {
    var numbers: [Substring: Int] = [:]
    var occurrences: [Int] = []
    for title in titles {
      var found: [Int] = []
      for word in TextFolding.key(Markup.plainText(title)).split(separator: " ")
      where word.utf8.count > 2 {
        let number = numbers[word] ?? numbers.count
        if number == numbers.count {
          numbers[word] = number
          occurrences.append(0)
        }
        if !found.contains(number) { occurrences[number] += 1 }
        found.append(number)
      }
      words.append(found)
    }
    weights = occurrences.map { log(Double(titles.count) / Double($0)) }
  }

  /// The words of some titles together.
  func vector(of titles: [Int]) -> Vector {
    var counts: [Int: Double] = [:]
    for title in titles {
      for word in words[title] { counts[word, default: 0] += weights[word] }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// 0 (no word in common) to 1 (the same words in the same proportions).
  static func cosine(_ left: Vector, _ right: Vector) -> Double {
    var product = 0.0
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one].word == right[other].word {
        product += left[one].weight * right[other].weight
        one += 1
        other += 1
      } else if left[one].word < right[other].word {
        one += 1
      } else {
        other += 1
      }
    }
    let lengths =
      left.reduce(0) { $0 + $1.weight * $1.weight } * right.reduce(0) { $0 + $1.weight * $1.weight }
    return lengths > 0 ? product / lengths.squareRoot() : 0
  }
}

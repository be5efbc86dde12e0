import Bibliography
import Parsing

extension BibTeXConverter {
  /// Reads `author+an = {2=corresponding;3=highlight}`: marks of single names, by their places from 1.
  ///
  /// Returns whether the marks say all that the field does. Words of a user's own are kept as well, since styles of theirs
  /// ask for them; parts of names (`2:family=…`) are kept alone.
  ///
  /// Source: BibLaTeX manual 3.20, section 3.7, “Data annotations”.
  mutating func takeAnnotation(
    _ list: some StringProtocol, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let name = list.hasPrefix("csl-") ? String(list.dropFirst(4)) : String(list)
    guard let variable = name == "bookauthor" ? .containerAuthor : NameVariable(name: name) else {
      return false
    }
    var isAllOurs = true
    for entry in String(decoding: value, as: UTF8.self).split(separator: ";") {
      let parts = entry.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let place = Int(parts[0].trimmingBlanks()),
        work[variable].indices.contains(place - 1)
      else {
        isAllOurs = false
        continue
      }
      for word in parts[1].split(separator: ",") {
        let word = word.trimmingBlanks()
        if work[variable][place - 1].marks.insert(named: word) { continue }
        if word == BibTeXFields.staticOrdering {
          work[variable][place - 1].staticOrdering = true
          continue
        }
        isAllOurs = false
        if let mark = Self.usualMarks[word.lowercased()] {
          work[variable][place - 1].marks.insert(mark)
        }
      }
    }
    return isAllOurs
  }

  /// What people call the marks in their own files.
  private static let usualMarks: [String: NameMarks] = [
    "highlight": .emphasized, "highlighted": .emphasized, "bold": .emphasized,
    "me": .emphasized, "myself": .emphasized, "self": .emphasized, "own": .emphasized,
    "corresponding": .corresponding, "correspondingauthor": .corresponding,
    "equal": .equalContribution, "cofirst": .equalContribution,
    "student": .supervised, "trainee": .supervised, "mentee": .supervised,
  ]
}

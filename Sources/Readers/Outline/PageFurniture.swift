/// Finds what a page has at its head or foot: `3`, `Page 3 of 12`, `Curriculum vitae – J. Doe – page 3`. In a CV that was
/// taken out of a paged document it stands in the midst of lists.
struct PageFurniture {
  private static let curriculumWords: Set<String> = [
    "cv", "curriculum", "vitae", "vita", "resume", "lebenslauf", "ozgecmis", "schriftenverzeichnis",
  ]

  private static let pageWords: Set<String> = [
    "page", "pages", "p", "pg", "seite", "pagina", "sayfa", "strona", "side", "sida",
  ]

  private static let lengthLimit = 90
  /// The head's lines say whose CV it is, and are no furniture.
  private static let headLines = 5

  /// The numbers, counted from 1, of the lines that are a page's.
  static func lines(of lines: SourceLines) -> Set<Int> {
    var result: Set<Int> = []
    var numbersOfForm: [String: [Int]] = [:]
    guard lines.count > headLines else { return [] }
    for number in (headLines + 1)...lines.count {
      let line = lines.line(number)
      guard line.contains(where: ProseBytes.isDigit), line.count < lengthLimit * 3 else { continue }
      let blanks =
        line.prefix(while: ProseBytes.isSpace).count
        + line.reversed().prefix(while: ProseBytes.isSpace).count
      guard line.count - blanks <= lengthLimit else { continue }
      let words = ProseFolding.wordList(String(decoding: line, as: UTF8.self))
      let isNumber = isPageNumber(words) && !isRangeOfPages(words, line)
      if isFooter(words) || isNumber && isApart(number, lines) {
        result.insert(number)
      } else if endsInNumber(words) {
        numbersOfForm[words.dropLast().joined(separator: " "), default: []].append(number)
      }
    }
    // “Doe, page 2”, “Jane Doe 3”: the same words with numbers that go up.
    for (form, numbers) in numbersOfForm where numbers.count > 2 && !form.isEmpty {
      let pages = numbers.compactMap { number in
        ProseFolding.wordList(String(decoding: lines.line(number), as: UTF8.self)).last.flatMap {
          Int($0)
        }
      }
      guard pages.count == numbers.count, zip(pages, pages.dropFirst()).allSatisfy({ $1 == $0 + 1 })
      else { continue }
      result.formUnion(numbers)
    }
    return result
  }

  /// Whether a line says of itself that it is the foot of a CV's page.
  static func isFooter(_ text: String) -> Bool {
    text.utf8.count <= lengthLimit && isFooter(ProseFolding.wordList(text))
  }

  private static func isFooter(_ words: [String]) -> Bool {
    guard (2...14).contains(words.count), words.contains(where: { curriculumWords.contains($0) })
    else { return false }
    return words.indices.contains { index in
      guard Int(words[index]) != nil, words[index].utf8.count <= 3 else { return false }
      let before = index > 0 ? words[index - 1] : ""
      return pageWords.contains(before) || before == "of" || index == words.count - 1
    }
  }

  /// `3`, `Page 3`, `3 of 12`, `Seite 3 von 12`, `3/12`
  private static func isPageNumber(_ words: [String]) -> Bool {
    guard (1...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      Int(word) != nil && word.utf8.count <= 3 || pageWords.contains(word)
        || ["of", "von", "de", "di", "sur", "van"].contains(word)
    }
  }

  /// `1–14.`: the pages of a reference, wrapped to a line of their own.
  private static func isRangeOfPages(_ words: [String], _ line: ArraySlice<UInt8>) -> Bool {
    words.count == 2 && words.allSatisfy { Int($0) != nil } && !line.contains(UInt8(ascii: "/"))
  }

  private static func endsInNumber(_ words: [String]) -> Bool {
    guard words.count > 1, words.count <= 8, let last = words.last else { return false }
    return last.utf8.count <= 3 && Int(last) != nil
  }

  /// Whether a blank line stands before and behind a line, or the file's end.
  private static func isApart(_ number: Int, _ lines: SourceLines) -> Bool {
    func isBlank(_ number: Int) -> Bool {
      !(1...lines.count).contains(number)
        || !lines.line(number).contains(where: ProseBytes.isWordByte)
    }
    let next = lines.line(number + 1)
    let isIndented = lines.line(number).first.map(ProseBytes.isSpace) == true
    // A number below a full line at the margin is that line's last word.
    return next.first == 0x0C || isBlank(number + 1) && (isIndented || isBlank(number - 1))
      || isBlank(number - 1) && isIndented
  }
}

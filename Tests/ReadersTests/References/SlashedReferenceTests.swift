import Bibliography
import Dataset
import Readers
import Testing

/// References with two strokes before the container, as GOST has them.
@Suite struct SlashedReferenceTests {
  private func works(_ heading: String, _ references: String...) -> [Work] {
    let text =
      "# Ада Квилл\n\n## \(heading)\n\n" + references.map { "- \($0)\n" }.joined(separator: "\n")
    return MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions()).works
  }

  @Test func articlesAreRead() {
    let found = works(
      "Публикации",
      "Квилл А. Б., Марш Т. Песок и время // Вопросы геологии. – 2012. – Т. 12, № 3. – С. 77–90.",
      "Квилл А.Б. Камень и вода // Вестник МГУ. Сер. 5. География. 2010. № 5. С. 3–9.",
      "Quill A.B., Marsh T. Sand and time // Problems of Geology. 2016. Vol. 37. No. 1. P. 33–40. DOI: 10.1000/S12"
    )
    #expect(
      found.map { $0[.author].map { "\($0.given) \($0.family)" } } == [
        ["А. Б. Квилл", "Т. Марш"], ["А. Б. Квилл"], ["A. B. Quill", "T. Marsh"],
      ])
    #expect(found.map { $0[.title] } == ["Песок и время", "Камень и вода", "Sand and time"])
    #expect(
      found.map { $0[.containerTitle] } == [
        "Вопросы геологии", "Вестник МГУ. Сер. 5. География", "Problems of Geology",
      ])
    #expect(found.map { $0[.volume] } == ["12", nil, "37"])
    #expect(found.map { $0[.issue] } == ["3", "5", "1"])
    #expect(found.map { $0[.page] } == ["77–90", "3–9", "33–40"])
    #expect(found.map(\.year) == [2012, 2010, 2016])
    #expect(found.map { $0[.doi] } == [nil, nil, "10.1000/S12"])
  }

  @Test func booksAreRead() {
    let found = works(
      "Публикации",
      "Квилл, А. Б. Рельеф берега : монография / А. Б. Квилл. – М. : Наука, 2010. – 312 с.")
    #expect(found.map { $0[.title] } == ["Рельеф берега : монография"])
    #expect(found.map { $0[.author].map(\.family) } == [["Квилл"]])
    #expect(found.map { $0[.publisher] } == ["Наука"])
    #expect(found.map(\.year) == [2010])
    #expect(found.map { $0[.page] } == ["312"])
  }

  @Test func responsibilityAndPublisherAreRead() {
    let found = works(
      "Список публікацій",
      "Квілл А. Б. Книга у місті / А. Б. Квілл // Вісник палати. — 2014. — № 7. — С. 12—16.",
      "Марш Т. Засухи века // Климат и человек: материалы конф. – Казань: Изд-во КФУ, 2018. – С. 101–105."
    )
    #expect(found.map { $0[.author].map(\.family) } == [["Квілл"], ["Марш"]])
    #expect(found.map { $0[.title] } == ["Книга у місті", "Засухи века"])
    #expect(
      found.map { $0[.containerTitle] } == [
        "Вісник палати", "Климат и человек: материалы конф",
      ])
    #expect(found.map { $0[.publisher] } == [nil, "Изд-во КФУ"])
    #expect(found.map { $0[.publisherPlace] } == [nil, "Казань"])
    #expect(found.map { $0[.page] } == ["12—16", "101–105"])
  }
}

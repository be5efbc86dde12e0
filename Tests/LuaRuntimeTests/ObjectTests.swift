import LuaRuntime
import Testing

@Suite struct ObjectTests {
  let shelf = Shelf(["Middlemarch", "Emma", "Zuleika Dobson"])

  func result(_ source: String) throws -> String {
    try Script.result(source) { $0.setGlobal("books", to: shelf, as: Shelf.listType) }
  }

  func failure(_ source: String) -> LuaError? {
    Script.failure(source) { $0.setGlobal("books", to: shelf, as: Shelf.listType) }
  }

  @Test func propertiesAndMethodsAreRead() throws {
    #expect(
      try result("local b = books[2] return {b.title, b.position, b.subtitle == nil, b:shout('?')}")
        == #"{"Emma", 2, true, "EMMA?"}"#)
  }

  @Test func aListOfObjectsWorksLikeALuaList() throws {
    #expect(
      try result(
        """
        local t = {}
        for i, b in ipairs(books) do t[#t + 1] = i .. b.title end
        for i, b in pairs(books) do t[#t + 1] = b.title end
        return {t, #books, books[4] == nil, books[0] == nil, books.count}
        """)
        == #"{{"1Middlemarch", "2Emma", "3Zuleika Dobson", "Middlemarch", "Emma", "Zuleika Dobson"}, 3, true, true, 3}"#
    )
  }

  @Test func objectsServeAsTableKeys() throws {
    #expect(
      try result(
        "local seen = {} seen[books[1]] = true return {seen[books[1]], seen[books[2]] == nil}")
        == "{true, true}")
  }

  @Test func operatorsReachSwift() throws {
    #expect(
      try result(
        """
        local a, b = books[1], books[2]
        return {a == books[1], a == b, b < a, a <= b, tostring(a), "the " .. a, books(1, 2), books .. 1}
        """)
        == #"{true, false, true, false, "Middlemarch", "the Middlemarch", "called with 2", "joined"}"#
    )
  }

  @Test func objectsComeBackAsWhatTheyAre() throws {
    #expect(try result("return {books[3], list = books}") == "{book[2], list=book list[0]}")
  }

  @Test func aMisspeltFieldNamesTheNearestOne() {
    let error = failure("local b = books[1]\nreturn b.titel")
    #expect(error?.message == "there is no field 'titel' in a book")
    #expect(error?.hint == "did you mean 'title'?")
    #expect(error?.location == LuaLocation(chunk: "test.lua", line: 2))
    #expect(error?.sourceLine == "return b.titel")
  }

  @Test func objectsAreReadOnly() {
    let error = failure("books[1].title = 'Persuasion'")
    #expect(error?.message == "data is read-only: 'title' of this book cannot be set")
    #expect(error?.hint == "correct it in the source")
  }

  @Test func whatAPropertyThrowsIsTheScriptsError() {
    #expect(failure("return books[1].broken")?.message == "the book fell apart")
  }

  @Test func callbacksGetObjectsAndGiveValues() throws {
    #expect(
      try result("return books:map(function(b) return #b.title end)") == "{11, 4, 14}")
  }
}

import Bibliography
import Testing

@Suite struct VariableTableTests {
  @Test func keepsEachVariablesOwnValue() {
    var table = VariableTable<TextVariable, String>()
    for variable in TextVariable.allCases.reversed() { table[variable] = variable.name }
    for variable in TextVariable.allCases { #expect(table[variable] == variable.name) }
    #expect(table.entries.map(\.value) == TextVariable.allCases.map(\.name))
  }

  @Test func removesAValueAndLeavesTheOthers() {
    var table = VariableTable<TextVariable, String>()
    table[.title] = "A"
    table[.volume] = "2"
    table[.publisher] = "P"
    table[.publisher] = nil
    #expect(table[.title] == "A")
    #expect(table[.volume] == "2")
    #expect(table[.publisher] == nil)
    #expect(table.count == 2)
  }
}

@Suite struct PersonNameTests {
  @Test func readsAsOneWritesIt() {
    let name = PersonName(
      family: "Hoof", given: "C.", nonDroppingParticle: "van", suffix: "Jr.")
    #expect(name.displayName == "C. van Hoof Jr.")
    #expect(
      PersonName(family: "Alembert", given: "J.", droppingParticle: "d’").displayName
        == "J. d’Alembert")
  }
}

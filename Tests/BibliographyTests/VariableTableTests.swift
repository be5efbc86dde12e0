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

@Suite struct ShortVariableTableTests {
  @Test func keepsEachVariablesOwnValue() {
    var table = ShortVariableTable<NameVariable, String>()
    for variable in NameVariable.allCases.reversed() { table[variable] = variable.name }
    for variable in NameVariable.allCases { #expect(table[variable] == variable.name) }
    #expect(table.entries.map(\.value) == NameVariable.allCases.map(\.name))
    #expect(table.count == NameVariable.allCases.count)
  }

  @Test func removesAValueAndLeavesTheOthers() {
    var table = ShortVariableTable<DateVariable, Int>()
    table[.submitted] = 3
    table[.accessed] = 1
    table[.issued] = 2
    table[.accessed] = nil
    #expect(table.entries.map(\.value) == [2, 3])
    table[.issued] = nil
    table[.submitted] = nil
    #expect(table.isEmpty)
    #expect(table == ShortVariableTable())
  }

  @Test func changesAValueInItsPlace() {
    var table = ShortVariableTable<NameVariable, [Int]>()
    table.update(.editor, initial: []) { $0.append(2) }
    table.update(.author, initial: []) { $0.append(1) }
    table.update(.editor, initial: []) { $0.append(3) }
    #expect(table[.author] == [1])
    #expect(table[.editor] == [2, 3])
  }
}

@Suite struct PersonNameTests {
  @Test func isEqualWhateverWayItsPartsCameIn() {
    var name = PersonName(family: "Hoof", given: "C.")
    name.nonDroppingParticle = "van"
    name.marks.insert(.corresponding)
    let other = PersonName(
      family: "Hoof", given: "C.", nonDroppingParticle: "van", marks: .corresponding)
    #expect(name == other)
    #expect(Set([name, other]).count == 1)
    name.marks = []
    name.nonDroppingParticle = ""
    #expect(name == PersonName(family: "Hoof", given: "C."))
  }

  @Test func readsAsOneWritesIt() {
    let name = PersonName(
      family: "Hoof", given: "C.", nonDroppingParticle: "van", suffix: "Jr.")
    #expect(name.displayName == "C. van Hoof Jr.")
    #expect(
      PersonName(family: "Alembert", given: "J.", droppingParticle: "d’").displayName
        == "J. d’Alembert")
  }
}

import Testing

@testable import Readers

/// A set of hashes.
@Suite struct NumberSetTests {
  @Test func itHoldsWhatWasAddedAndNothingElse() {
    var set = NumberSet()
    #expect(!set.contains(0))
    // Many that want the same place, zero, and the largest.
    let numbers = [0, .max] + (0..<500).map { UInt32($0) * 4096 + 7 }
    for number in numbers + numbers { set.insert(number) }
    #expect(numbers.allSatisfy(set.contains))
    #expect(!(0..<500).map { UInt32($0) * 4096 + 8 }.contains(where: set.contains))
  }
}

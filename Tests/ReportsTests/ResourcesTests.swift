import Resources
import TestSupport
import Testing

/// What the program carries inside itself is what stands in the repository.
struct ResourcesTests {
  private static func embedded() -> [(name: String, bytes: [UInt8])] {
    (0..<DossierResourceCount()).compactMap { index in
      guard let resource = DossierResourceAt(index)?.pointee else { return nil }
      return (
        String(cString: resource.name),
        Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
      )
    }
  }

  @Test func everyReportIsWithinTheProgram() {
    let reports =
      Repository.names(in: "reports").filter { $0.hasSuffix(".lua") }.map { "reports/\($0)" }
      + Repository.names(in: "reports/lib").map { "reports/lib/\($0)" }
    let names = Self.embedded().map(\.name).filter { $0.hasPrefix("reports/") }
    #expect(!reports.isEmpty)
    #expect(names.sorted() == reports.sorted())
  }

  @Test func filesAreThereByteForByte() {
    for (name, bytes) in Self.embedded() where name.hasPrefix("reports/") {
      #expect(Repository.bytes(name) == bytes, "\(name)")
    }
  }

  @Test func aFileIsFoundByItsName() {
    let found = DossierResourceFind("reports/publications.lua")
    #expect(found.map { String(cString: $0.pointee.name) } == "reports/publications.lua")
    #expect(DossierResourceFind("reports/no-such-report.lua") == nil)
    #expect(DossierResourceAt(DossierResourceCount()) == nil)
  }

  @Test func bytesServeAsACString() throws {
    let found = try #require(DossierResourceFind("reports/per-year.lua")).pointee
    #expect(found.bytes[found.length] == 0)
  }
}

import Scripting
import TestSupport
import Testing

@Suite struct ReferenceTests {
  /// `DOSSIER_RECORD=1 swift test --filter ReferenceTests` writes the page anew.
  @Test func theReferencePageIsWhatTheDeclarationsSay() {
    if Snapshot.isRecording {
      #expect(
        Files.write(Array(Reference.markdown.utf8), to: "\(Repository.folder)/docs/lua-api.md"))
    }
    #expect(Repository.text("docs/lua-api.md") == Reference.markdown)
  }
}

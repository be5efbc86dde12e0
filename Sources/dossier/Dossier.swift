import ArgumentParser

@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Turns a researcher's scattered record into any report.")
}

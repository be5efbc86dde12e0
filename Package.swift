// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "dossier",
  products: [
    .executable(name: "dossier", targets: ["dossier"]),
    .library(name: "Citeproc", targets: ["Citeproc", "CSL", "Bibliography", "Document"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Lua.
    .target(name: "CLuaBridge", dependencies: ["CLua"]),
    room("LuaRuntime", ["CLuaBridge"]),

    // Values and formats.
    room("Bibliography"),
    room("Parsing"),
    room("CSL", ["Parsing", "Bibliography"]),
    room("Document", ["Parsing"]),
    room("Citeproc", ["CSL", "Bibliography", "Document"]),
    room("Dataset", ["Bibliography", "Parsing"]),
    .target(name: "CReferenceModel"),
    room(
      "Readers",
      ["Dataset", "Bibliography", "Parsing", "CMarkGFM", "CYAML", "CReferenceModel"]),
    room("Exporters", ["Dataset", "Bibliography", "Parsing"]),

    // The program.
    // The files of csl/ are taken in by #embed.
    .target(name: "Resources", exclude: ["csl"]),
    room(
      "Scripting",
      [
        "LuaRuntime", "Bibliography", "Parsing", "CSL", "Document", "Citeproc", "Dataset",
        "Readers", "Resources",
      ]),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Scripting", "Readers", "Exporters", "Dataset", "Bibliography", "Parsing", "CSL",
        "Citeproc", "Document", "LuaRuntime", "Resources", argumentParser,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "csl-suite",
      dependencies: [
        "Citeproc", "CSL", "Bibliography", "Dataset", "Document", "Parsing", "Readers",
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "reference-trainer", dependencies: ["Readers"], swiftSettings: settings),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("LuaRuntime"),
    tests("Bibliography"),
    tests("Parsing"),
    tests("CSL", ["Parsing", "Bibliography"]),
    tests("Document", ["CMarkGFM"]),
    .testTarget(
      name: "CiteprocTests",
      dependencies: [
        "Citeproc", "CSL", "Bibliography", "Dataset", "Document", "Parsing", "Readers",
        "TestSupport", "csl-suite",
      ],
      exclude: ["Fixtures", "Ratchet", "csl-suite-expected.txt"],
      swiftSettings: settings),
    tests("Dataset", ["Bibliography", "Parsing"]),
    tests("Readers", ["Dataset", "Bibliography", "Parsing"]),
    tests("Exporters", ["Readers", "Dataset", "Bibliography", "Parsing"]),
    tests(
      "Scripting",
      [
        "LuaRuntime", "Bibliography", "Parsing", "CSL", "Document", "Citeproc", "Dataset",
        "Readers",
      ]),
    tests("dossier"),
    .testTarget(
      name: "ReportsTests", dependencies: ["Resources", "dossier", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

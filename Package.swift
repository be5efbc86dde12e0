// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// How the release program is linked where this machine has every library as an archive, as Debian's development
/// packages have: statically, so that it needs no shared library and starts in a third less time. Elsewhere, and in debug
/// builds, the shared libraries are taken that pkg-config names. lld, which is part of every toolchain, finds symbols in
/// archives whatever their order. The two archives named are those that Foundation's own archive asks for, which
/// `--static-swift-stdlib` would find by itself: so a build without that option links too.
///
/// The flags are “unsafe” as all that SwiftPM does not know; they are the program's alone, and none of the libraries'.
let programLinking: [LinkerSetting] = {
  #if canImport(Glibc) && (arch(x86_64) || arch(arm64))
    #if arch(x86_64)
      let folder = "/usr/lib/x86_64-linux-gnu"
    #else
      let folder = "/usr/lib/aarch64-linux-gnu"
    #endif
    let archives = [
      "liblua5.4.a", "libyaml.a", "libcmark-gfm.a", "libcmark-gfm-extensions.a", "libc.a",
    ]
    guard archives.allSatisfy({ access("\(folder)/\($0)", R_OK) == 0 }) else { return [] }
    return [
      .unsafeFlags(
        ["-static-executable", "-use-ld=lld", "-l_FoundationCollections", "-l_FoundationCShims"],
        .when(platforms: [.linux], configuration: .release))
    ]
  #else
    return []
  #endif
}()

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
    .library(
      name: "Citeproc", targets: ["Citeproc", "CSL", "Bibliography", "Document", "Parsing"]),
    .library(name: "Readers", targets: ["Readers", "Dataset", "Bibliography", "Parsing"]),
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
    .systemLibrary(name: "CMalloc"),

    // Lua.
    .target(name: "CLuaBridge", dependencies: ["CLua"]),
    room("LuaRuntime", ["CLuaBridge"]),

    // Values and formats.
    room("Bibliography"),
    room("Parsing"),
    room("CSL", ["Parsing", "Bibliography"]),
    room("Document", ["Parsing"]),
    room("Citeproc", ["CSL", "Bibliography", "Document", "Parsing"]),
    room("Dataset", ["Bibliography", "Parsing"]),
    .target(name: "CReferenceModel"),
    room(
      "Readers",
      ["Dataset", "Bibliography", "Parsing", "CMarkGFM", "CYAML", "CReferenceModel"]),
    room("Exporters", ["Dataset", "Bibliography"]),

    // The program.
    // The files of csl/ are taken in by #embed.
    .target(name: "Resources", exclude: ["csl"]),
    room(
      "Scripting",
      [
        "LuaRuntime", "Bibliography", "Parsing", "CSL", "Document", "Citeproc", "Dataset",
        "Readers",
      ]),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Scripting", "Readers", "Exporters", "Dataset", "Bibliography", "Parsing", "CSL",
        "Citeproc", "Document", "LuaRuntime", "Resources", "CMalloc", argumentParser,
      ],
      swiftSettings: settings,
      linkerSettings: programLinking),
    .executableTarget(
      name: "csl-suite",
      dependencies: [
        "Citeproc", "CSL", "Bibliography", "Dataset", "Document", "Parsing", "Readers",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Citeproc", "CSL", "Bibliography", "Dataset", "Parsing", "Readers", "CMalloc",
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "reference-trainer",
      dependencies: ["Readers", "Citeproc", "CSL", "Bibliography", "Document"],
      exclude: ["Words"],
      swiftSettings: settings),

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
        "TestSupport", "csl-suite", "fuzz",
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

import Dataset
import Readers

/// Measures the readers alone: a file is read several times in one process, and the best time counts.
enum ReaderTiming {
  static func run(_ paths: [String]) -> Int32 {
    guard !paths.isEmpty else { return FuzzCommand.fail(FuzzCommand.usage) }
    for path in paths {
      guard let bytes = try? FileBytes.read(path).count else {
        return FuzzCommand.fail("\(path) cannot be read")
      }
      var best = Double.infinity
      var works = 0
      for _ in 0..<5 {
        let began = Fuzzing.seconds()
        guard let record = try? SourceLoader.load(path) else {
          return FuzzCommand.fail("\(path) is of no format that is read")
        }
        best = min(best, Fuzzing.seconds() - began)
        works = record.works.count
      }
      print("\(path)\t\(works) works\t\(Int(Double(bytes) / best / 1e6)) MB/s")
    }
    return 0
  }
}

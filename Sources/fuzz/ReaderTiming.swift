import Dataset
import Glibc
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
        let began = seconds()
        guard let record = try? SourceLoader.load(path) else {
          return FuzzCommand.fail("\(path) is of no format that is read")
        }
        best = min(best, seconds() - began)
        works = record.works.count
      }
      print("\(path)\t\(works) works\t\(Int(Double(bytes) / best / 1e6)) MB/s")
    }
    return 0
  }

  /// The processor's time of all threads.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

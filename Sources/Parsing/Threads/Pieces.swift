internal import Glibc
internal import Synchronization

/// A job of many pieces, done side by side by as many threads as there are processors.
///
/// The results come in the order of the pieces, whichever thread made them.
///
/// ```swift
/// let lengths = Pieces.map(paths.count, workers: [0, 0]) { _, piece in paths[piece].count }
/// ```
package enum Pieces {
  /// How many threads are worth having.
  package static let processors = max(1, min(32, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  /// The results of all pieces.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - workers: what each thread works with, and no other thread: there are as many threads. The calling thread is one.
  ///   - body: does one piece.
  ///   - progress: is told by the calling thread, after each piece that it has done, how many all have done.
  package static func map<Worker: Sendable, Result: Sendable>(
    _ count: Int, workers: [Worker], progress: (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (inout Worker, Int) -> Result
  ) -> [Result] {
    guard var first = workers.first else { return [] }
    if workers.count == 1 || count < 2 {
      return (0..<count).map { piece in
        let result = body(&first, piece)
        progress(piece + 1)
        return result
      }
    }
    let job = Job(count: count, body)
    let others = workers.dropFirst().prefix(count - 1).compactMap { worker in
      // A thread that cannot be had leaves its share to the others.
      start { [worker] in
        var worker = worker
        job.work(&worker) { _ in }
      }
    }
    job.work(&first, progress)
    for thread in others { pthread_join(thread, nil) }
    return job.results.withLock { results in
      let found = results.compactMap { $0 }
      results = []
      return found
    }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let entry = Unmanaged.passRetained(Entry(body)).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { entry in
        guard let entry else { return nil }
        Unmanaged<Entry>.fromOpaque(entry).takeRetainedValue().body()
        return nil
      }, entry)
    if code == 0 { return thread }
    Unmanaged<Entry>.fromOpaque(entry).release()
    return nil
  }

  /// What a thread begins with.
  private final class Entry: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private final class Job<Worker: Sendable, Result: Sendable>: Sendable {
    let results: Mutex<[Result?]>
    private let count: Int
    private let body: @Sendable (inout Worker, Int) -> Result
    private let next = Atomic<Int>(0)
    private let done = Atomic<Int>(0)

    init(count: Int, _ body: @escaping @Sendable (inout Worker, Int) -> Result) {
      self.count = count
      self.body = body
      results = Mutex(Array(repeating: nil, count: count))
    }

    func work(_ worker: inout Worker, _ progress: (Int) -> Void) {
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        let result = body(&worker, piece)
        results.withLock { $0[piece] = result }
        progress(done.add(1, ordering: .relaxed).newValue)
      }
    }
  }
}

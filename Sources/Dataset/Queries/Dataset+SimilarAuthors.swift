import Bibliography

extension Dataset {
  /// The people whose work is most like a person's, the most similar first.
  ///
  /// The score of a person is 0.5 A + 0.3 C + 0.2 T, where A is the number of works the two wrote together divided by
  /// the number of works of the one who wrote fewer; C the co-authors they share divided by the co-authors that either
  /// has (Jaccard), the two themselves left out; and T the cosine of the words of their titles, each word weighted by
  /// its count and by log(works / works with the word). Equal scores go by shared works, then by the order of the
  /// people. Everyone with a score above 0 counts; at most `count` are given.
  public func similarAuthors(to person: Int, count: Int) -> [SimilarAuthor] {
    guard people.indices.contains(person), count > 0 else { return [] }
    let authors = works.indices.map { work in
      people(.author, .works, work).filter { $0 >= 0 }
    }
    var worksOf = [[Int]](repeating: [], count: people.count)
    for (work, names) in authors.enumerated() {
      for name in names where worksOf[name].last != work { worksOf[name].append(work) }
    }
    let topics = TitleTopics(works.map { $0[.title] ?? "" })
    let own = Set(worksOf[person])
    let ownCoauthors = Set(worksOf[person].flatMap { authors[$0] })
    let ownWords = topics.vector(of: worksOf[person])
    var result: [SimilarAuthor] = []
    for other in people.indices where other != person && !worksOf[other].isEmpty {
      let shared = worksOf[other].count { own.contains($0) }
      let coauthors = Set(worksOf[other].flatMap { authors[$0] })
      let both = coauthors.intersection(ownCoauthors).subtracting([person, other]).count
      let either = coauthors.union(ownCoauthors).subtracting([person, other]).count
      let fewer = min(own.count, worksOf[other].count)
      var score = fewer == 0 ? 0 : 0.5 * Double(shared) / Double(fewer)
      if either > 0 { score += 0.3 * Double(both) / Double(either) }
      score += 0.2 * TitleTopics.cosine(ownWords, topics.vector(of: worksOf[other]))
      if score > 0 {
        result.append(
          SimilarAuthor(
            person: other, score: score, sharedWorks: shared, sharedCoauthors: both))
      }
    }
    result.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      if $0.sharedWorks != $1.sharedWorks { return $0.sharedWorks > $1.sharedWorks }
      return $0.person < $1.person
    }
    return Array(result.prefix(count))
  }
}

/// Short forms of given names that are no beginnings of them, and given names that are written in several ways.
///
/// They make two names worth a look, never one person: `Bob` may have been christened so.
enum Nicknames {
  /// The full names that a folded given name may stand for; empty for most.
  static func fullNames(_ name: String) -> [String] {
    table.first { $0.0 == name }?.1 ?? []
  }

  private static let table: [(String, [String])] = [
    ("ahmad", ["ahmed"]), ("andy", ["andrew", "andreas"]), ("becky", ["rebecca"]),
    ("bernie", ["bernard", "bernhard"]),
    ("beth", ["elizabeth"]), ("betty", ["elizabeth"]), ("bill", ["william"]),
    ("bob", ["robert"]), ("bobby", ["robert"]), ("cathy", ["catherine"]),
    ("charlie", ["charles"]), ("chuck", ["charles"]), ("dave", ["david"]),
    ("debbie", ["deborah"]), ("dick", ["richard"]), ("don", ["donald"]), ("ed", ["edward"]),
    ("fred", ["frederick", "alfred"]), ("fritz", ["friedrich"]), ("gene", ["eugene"]),
    ("gerry", ["gerald", "gerard"]), ("hank", ["henry"]), ("hans", ["johannes"]),
    ("harry", ["harold", "henry"]), ("jack", ["john"]), ("jerry", ["gerald", "jerome"]),
    ("jim", ["james"]), ("jimmy", ["james"]), ("joe", ["joseph"]), ("johnny", ["john"]),
    ("jochen", ["joachim"]), ("kate", ["katherine", "catherine"]), ("kathy", ["katherine"]),
    ("katie", ["katherine", "catherine"]), ("khaled", ["khalid"]), ("larry", ["lawrence"]),
    ("liz", ["elizabeth"]),
    ("maggie", ["margaret"]), ("meg", ["margaret"]), ("mick", ["michael"]),
    ("mike", ["michael"]), ("mohamed", ["mohammed", "mohammad", "muhammad"]),
    ("mohammad", ["mohammed", "muhammad"]), ("muhammad", ["mohammed"]), ("nick", ["nicholas"]),
    ("pat", ["patricia", "patrick"]),
    ("paco", ["francisco"]), ("peggy", ["margaret"]), ("pepe", ["jose"]), ("rick", ["richard"]),
    ("rob", ["robert"]), ("ron", ["ronald"]), ("sasha", ["alexander", "aleksandr"]),
    ("sandy", ["alexander", "sandra"]), ("sepp", ["josef"]), ("steve", ["stephen", "steven"]),
    ("sue", ["susan"]), ("ted", ["edward", "theodore"]), ("tim", ["timothy"]),
    ("tom", ["thomas"]), ("tony", ["anthony"]), ("toni", ["anton"]), ("uli", ["ulrich"]),
    ("volodya", ["vladimir"]), ("willi", ["wilhelm"]), ("will", ["william"]),
    ("yousef", ["yusuf", "youssef"]), ("youssef", ["yusuf"]),
  ]
}

internal import Parsing

/// Words that tell what a piece of an entry is, folded.
enum EntryWords {
  /// Words of positions' titles.
  static let titles = WordTable(
    """
    professor prof lecturer reader fellow researcher scientist engineer developer programmer \
    postdoc postdoctoral assistant associate director head chief officer cofounder founder \
    president dean chair manager intern internship consultant analyst advisor adviser \
    instructor teacher tutor coordinator lead leader principal investigator scholar student \
    technician architect designer editor specialist curator librarian statistician economist \
    physician resident doctoral trainee member partner cto ceo coo vp professeur chercheur \
    chercheuse ingenieur maitre doctorant doctorante stagiaire wissenschaftlicher \
    wissenschaftliche mitarbeiter mitarbeiterin hilfskraft doktorand doktorandin privatdozent \
    professorin leiter leiterin profesor profesora investigador investigadora becario \
    ayudante catedratico freelance volunteer ambassador visitor visiting demonstrator \
    entrepreneur clinician nurse psychologist attorney counsel
    """)

  /// Words of organisations' names.
  static let organizations = WordTable(
    """
    university universitat universite universidad universita universiteit univ institute \
    institut instituto college school laboratory laboratories lab labs inc ltd gmbh llc ag \
    corp corporation company hospital clinic center centre academy foundation council \
    ministry agency society association museum polytechnic ecole hochschule akademie \
    fachhochschule politecnico consortium observatory bank group organization organisation \
    department faculty bureau office cnrs inria eth epfl mit caltech google microsoft \
    deepmind ibm nasa cern nist nih nsf amazon facebook apple zentrum klinikum krankenhaus \
    universitetet library studio press conference workshop symposium
    """)

  /// Words with which a part of a university begins.
  static let departments = WordTable(
    """
    department dept faculty school division chair lehrstuhl fakultat faculte departement \
    departamento facultad institut institute section unit group
    """)

  /// Countries, and the abbreviations of states, with which a place ends.
  static let regions = WordTable(
    """
    usa us uk england scotland wales ireland northern ireland,united kingdom,united states,\
    united states of america,germany,deutschland,france,spain,espana,italy,italia,switzerland,\
    schweiz,suisse,austria,osterreich,netherlands,the netherlands,belgium,luxembourg,denmark,\
    sweden,norway,finland,iceland,poland,czech republic,czechia,slovakia,slovenia,hungary,\
    romania,bulgaria,greece,portugal,croatia,serbia,estonia,latvia,lithuania,ukraine,russia,\
    turkey,turkiye,israel,egypt,south africa,nigeria,kenya,ghana,morocco,tunisia,china,\
    hong kong,taiwan,japan,south korea,korea,india,pakistan,bangladesh,singapore,malaysia,\
    thailand,vietnam,indonesia,philippines,australia,new zealand,canada,mexico,brazil,brasil,\
    argentina,chile,colombia,peru,uruguay,iran,iraq,saudi arabia,qatar,uae,\
    united arab emirates,cyprus,malta,usa,us,uk,england,scotland,wales,ireland,\
    northern ireland,remote,online,al,ak,az,ar,ca,co,ct,de,fl,ga,hi,id,il,in,ia,ks,ky,la,me,\
    md,ma,mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,pa,ri,sc,sd,tn,tx,ut,vt,va,wa,wv,wi,\
    wy,dc,on,qc,bc,ab,california,texas,florida,massachusetts,new york,illinois,pennsylvania,\
    washington,ontario,quebec,british columbia
    """, separator: ",")

  /// Words with which a degree begins.
  static let degrees = WordTable(
    """
    phd dphil mphil msc ma bsc ba mba md jd llm llb meng beng mres mfa bfa mph edd dsc scd \
    drphil drrernat dring habilitation diplom diploma doctorate doctor master masters \
    bachelor bachelors licence maitrise doctorat licenciatura grado doctorado staatsexamen \
    abitur magister ms bs as aa btech mtech bcomm bcom certificate msci mmath mphys ged \
    alevels matura baccalaureat dea dess promotion ingenieur sb sm ab am
    """)

  /// Words of marks and distinctions.
  static let honors = WordTable(
    """
    distinction honours honors honor laude merit gpa magna summa class mention note \
    auszeichnung valedictorian salutatorian first-class
    """)
}

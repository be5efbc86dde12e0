/// Writes what a LaTeX file begins with: the page, the fonts and the commands that blocks use.
enum LaTeXPreamble {
  /// What of a document the preamble depends on.
  struct Needs {
    var page: PageLayout
    var settings: PageSettings
    /// The title as it stands in the PDF's properties; empty for none.
    var title: String
    var author: String
    var hasCharts: Bool
    /// Whether there are letters that LuaLaTeX must look for in other fonts.
    var needsFonts: Bool
  }

  /// The preamble, up to `\begin{document}`.
  static func preamble(_ needs: Needs) -> String {
    let page = needs.page
    let classSize = [10.0, 11, 12].contains(page.fontSize) ? ",\(Int(page.fontSize))pt" : ""
    var out = "\\documentclass[\(page.paper)\(classSize)]{article}\n\\usepackage{iftex}\n"
    if classSize.isEmpty {
      let size = NumberFormat.text(page.fontSize, decimals: 2)
      out += "\\usepackage[fontsize=\(size)pt]{scrextend}\n"
    }
    let margins = page.margins
    let sides = [
      ("top", margins.top), ("right", margins.right), ("bottom", margins.bottom),
      ("left", margins.left),
    ]
    let geometry = sides.map { "\($0)=\(NumberFormat.text($1, decimals: 2))bp" }
    // Where the margins leave it no room the page's number moves up into the text's area.
    out += "\\usepackage[\(geometry.joined(separator: ","))"
    out += needs.settings.numbersPages && margins.bottom < 40 ? ",includefoot" : ""
    out += "]{geometry}\n"
    out += fonts
    out += font(needs.settings.font)
    out += packages
    if page.columns > 1 { out += "\\usepackage{multicol}\n\\setlength\\columnsep{18pt}\n" }
    if needs.hasCharts { out += "\\usepackage{tikz}\n" }
    if !needs.title.isEmpty || !needs.author.isEmpty { out += properties(needs) }
    out += needs.settings.numbersPages ? "" : "\\pagestyle{empty}\n"
    out += commands
    out += needs.needsFonts ? fallbackFonts : ""
    return out
  }

  private static let fonts = #"""
    \ifPDFTeX
      \usepackage[T1]{fontenc}
      \usepackage{textcomp}
      \usepackage{lmodern}
    \else
      \usepackage{fontspec}
    \fi

    """#

  private static let packages = #"""
    \usepackage{microtype}
    \usepackage{array,booktabs,longtable,ragged2e,graphicx,xcolor}
    \usepackage[hidelinks,pdfusetitle=false,unicode]{hyperref}

    """#

  private static func font(_ name: String?) -> String {
    let gyre = { (package: String, family: String) in
      "\\ifPDFTeX\\IfFileExists{\(package).sty}{\\usepackage{\(package)}}{}"
        + "\\else\\IfFontExistsTF{\(family)}{\\setmainfont{\(family)}}{}\\fi\n"
    }
    let sans = "\\renewcommand\\familydefault{\\sfdefault}\n"
    guard let name else { return "" }
    switch name.lowercased() {
    case "serif", "computer modern", "latin modern", "": return ""
    case "sans", "sans-serif": return sans
    case "times", "times new roman": return gyre("tgtermes", "TeX Gyre Termes")
    case "palatino", "palatino linotype": return gyre("tgpagella", "TeX Gyre Pagella")
    case "arial", "helvetica":
      return "\\ifPDFTeX\\IfFileExists{tgheros.sty}{\\usepackage{tgheros}}{}"
        + "\\else\\IfFontExistsTF{TeX Gyre Heros}{\\setsansfont{TeX Gyre Heros}}{}\\fi\n" + sans
    default:
      // Other families are LuaLaTeX's to find; what no family's name holds is left out.
      let family = String(
        name.unicodeScalars.filter {
          $0.properties.isAlphabetic || "0123456789 -".contains(Character($0))
        }
        .map(Character.init))
      return "\\ifPDFTeX\\else\\IfFontExistsTF{\(family)}{\\setmainfont{\(family)}}{}\\fi\n"
    }
  }

  private static func properties(_ needs: Needs) -> String {
    let list = [("pdftitle", needs.title), ("pdfauthor", needs.author)].filter { !$0.1.isEmpty }
    let all = list.map { "\($0)={\(property($1) { _ in true })}" }.joined(separator: ",")
    let plain = list.map { "\($0)={\(property($1, isKept: LaTeXSymbols.isSetByAll))}" }
      .joined(separator: ",")
    return "\\ifPDFTeX\\hypersetup{\(plain)}\\else\\hypersetup{\(all)}\\fi\n"
  }

  private static func property(_ text: String, isKept: (Unicode.Scalar) -> Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars where isKept(scalar) {
      switch scalar {
      case "\\": out += "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "%", "_": out += "\\\(scalar)"
      case "^": out += "\\textasciicircum{}"
      case "~": out += "\\textasciitilde{}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let commands = #"""
    \setlength\parindent{0pt}
    \setlength\parskip{.45\baselineskip plus .1\baselineskip}
    \tolerance=4000 \emergencystretch=5em \hbadness=10000 \vbadness=10000 \raggedbottom
    \widowpenalty=8000 \clubpenalty=8000
    \makeatletter
    \renewcommand\section{\@startsection{section}{1}{\z@}{-2.4ex plus -.6ex minus -.2ex}{.7ex plus .2ex}{\normalfont\Large\bfseries\RaggedRight}}
    \renewcommand\subsection{\@startsection{subsection}{2}{\z@}{-2ex plus -.5ex minus -.2ex}{.5ex plus .2ex}{\normalfont\large\bfseries\RaggedRight}}
    \renewcommand\subsubsection{\@startsection{subsubsection}{3}{\z@}{-1.6ex plus -.4ex minus -.2ex}{.4ex plus .1ex}{\normalfont\normalsize\bfseries\RaggedRight}}
    \renewcommand\paragraph{\@startsection{paragraph}{4}{\z@}{-1.4ex plus -.3ex minus -.2ex}{.3ex plus .1ex}{\normalfont\normalsize\itshape\RaggedRight}}
    \newlength\dossierstep
    \newlength\dossiermargin
    \newlength\dossierwidth
    \newlength\dossiertablewidth
    \newsavebox\dossierbox
    \newcommand\dossierin[1]{\setlength\dossierstep{#1}\setlength\dossiermargin{#1}%
      \ifdim\linewidth<10em \setlength\dossierstep{0pt}\fi
      \advance\leftskip\dossierstep \advance\linewidth-\dossierstep}
    \newenvironment{dossierindent}[1]{\par\dossierin{#1}}{\par}
    \newenvironment{dossierquote}{\par\dossierin{1.5em}\rightskip=\dimexpr\dossierstep\relax
      \advance\linewidth-\dossierstep}{\par}
    \newenvironment{dossierlist}[1]{\par\setlength\parskip{.2\baselineskip plus .05\baselineskip}%
      \settowidth\dossierwidth{#1}\dossierin{\dimexpr\dossierwidth+1em\relax}}{\par}
    \newcommand\dossieritem[1]{\par\noindent\llap{#1\hspace{.5em}}\ignorespaces}
    \newenvironment{dossierreferences}[3]{\par\setlength\parskip{#2\dimexpr.35\baselineskip\relax plus .05\baselineskip}%
      \linespread{#3}\selectfont\settowidth\dossierwidth{#1}%
      \dossierin{\dimexpr\dossierwidth\ifdim\dossierwidth>0pt +.5em\fi\relax}}{\par}
    \newcommand\dossierhang{\par\noindent\hskip-\dossierstep\relax\ignorespaces}
    \newcommand\dossierflush{\par\noindent\ignorespaces}
    \newcommand\dossierterm[1]{\par\addvspace{.3\baselineskip}\noindent\textbf{#1}\par\nobreak\vspace{-.3\baselineskip}}
    \newcommand\dossierentry[2]{\par\addvspace{.3\baselineskip plus .1\baselineskip}\noindent
      \settowidth\dossierwidth{#2}\ifdim\dossierwidth>.4\linewidth \setlength\dossierwidth{.4\linewidth}\fi
      \begin{minipage}[t]{\dimexpr\linewidth-\dossierwidth-1em\relax}\RaggedRight #1\strut\end{minipage}\hfill
      \begin{minipage}[t]{\dossierwidth}\RaggedLeft #2\strut\end{minipage}\par}
    \newcommand\dossierentrybody{\nobreak\vspace{-.2\baselineskip}}
    \newcommand\dossierrule{\par\noindent\hfil\rule{.4\linewidth}{.4pt}\hfil\null\par}
    \newenvironment{dossiercode}{\par\addvspace{.3\baselineskip}\begingroup\setlength\parskip{0pt}%
      \rightskip=0pt plus 1fil\relax\small\ttfamily}{\par\endgroup\addvspace{.3\baselineskip}}
    \newcommand\dossierline[1]{\par\noindent\hangindent=2em\relax\strut #1}
    \newcommand\dossiertable[2]{\par\setlength\tabcolsep{#2}\setlength\LTleft{0pt}\setlength\LTright{0pt plus 1fill}%
      \setlength\dossiertablewidth{\dimexpr\linewidth-2\tabcolsep*\numexpr#1-1\relax\relax}}
    \newcommand\dossierfirstrow{\par\setlength\parskip{0pt}\noindent}
    \newcommand\dossierrow{\par\nointerlineskip\noindent}
    \newcommand\dossierleft{\RaggedRight\arraybackslash\hspace{0pt}}
    \newcommand\dossiercenter{\Centering\arraybackslash\hspace{0pt}}
    \newcommand\dossierright{\RaggedLeft\arraybackslash\hspace{0pt}}
    \newcommand\dossiercaption[1]{\par\noindent{\small\bfseries\RaggedRight #1\par}}
    \newenvironment{dossierdrawing}{\par\addvspace{.4\baselineskip}}{\par\addvspace{.4\baselineskip}}
    \newenvironment{dossierchart}{\begin{lrbox}{\dossierbox}}{\end{lrbox}\noindent
      \ifdim\wd\dossierbox>\linewidth \resizebox{\linewidth}{!}{\usebox\dossierbox}\else\usebox\dossierbox\fi\par}
    \newcommand\dossiersmall{\fontsize{8}{9.5}\selectfont}
    \newcommand\dossierlarge{\fontsize{10}{12}\selectfont}
    \newcommand\dossierimage[3]{\par\noindent\IfFileExists{#2}{%
      \sbox\dossierbox{\if\relax\detokenize{#1}\relax\includegraphics{#2}\else\includegraphics[width=#1]{#2}\fi}%
      \ifdim\wd\dossierbox>\linewidth \resizebox{\linewidth}{!}{\usebox\dossierbox}\else\usebox\dossierbox\fi
      }{\dossiermissing{#3}}\par}
    \newcommand\dossiermissing[1]{\par\noindent\fbox{\parbox{\dimexpr\linewidth-2\fboxsep-2\fboxrule\relax}{\RaggedRight\itshape #1}}\par}
    \newcommand\dossierhorn[1]{#1\kern-.08em\raisebox{.5ex}{\scriptsize’}}
    \ifPDFTeX
      \newcommand\dossierglyph[2]{#2}
    \else
      \newcommand\dossierfallback[2]{#2}
      \newcommand\dossierglyph[2]{\iffontchar\font`#1 #1\else\dossierfallback{#1}{#2}\fi}
    \fi
    \makeatother

    """#

  /// Fonts that hold many scripts, of which LuaLaTeX takes the first that has a letter.
  private static let fallbackFonts = #"""
    \ifPDFTeX\else
      \makeatletter
      \newcommand\dossierfamilies{}
      \newcommand\dossiertry[2]{\IfFontExistsTF{#2}{\newfontfamily#1{#2}%
        \g@addto@macro\dossierfamilies{\dossierattempt#1}}{}}
      \dossiertry\dossierfontA{CMU Serif}
      \dossiertry\dossierfontB{Noto Serif}
      \dossiertry\dossierfontC{DejaVu Serif}
      \dossiertry\dossierfontD{FreeSerif}
      \dossiertry\dossierfontE{Noto Serif CJK SC}
      \dossiertry\dossierfontF{Noto Sans CJK SC}
      \dossiertry\dossierfontG{FandolSong}
      \dossiertry\dossierfontH{WenQuanYi Zen Hei}
      \dossiertry\dossierfontI{DejaVu Sans}
      \newcount\dossierfound
      \newcount\dossierletter
      \newcommand\dossierattempt[1]{\ifnum\dossierfound=0 {#1\iffontchar\font\dossierletter
        \char\dossierletter\global\dossierfound=1 \fi}\fi}
      \renewcommand\dossierfallback[2]{\begingroup\global\dossierfound=0 \dossierletter=`#1\relax
        \dossierfamilies\ifnum\dossierfound=0 #2\fi\endgroup}
      \makeatother
    \fi

    """#
}

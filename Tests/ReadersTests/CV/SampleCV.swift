/// A CV as it comes out of a PDF: page breaks in the midst of lists, a section dropped into the publications, a link
/// broken over lines, entries whose lines stand in any order.
enum SampleCV {
  static let pdfLike = """


    # Ada Quill

    Email: ada.quill@example.org

    LinkedIn:

    [www.linkedin.com/in/ada-quill-](https://www.linkedin.com/in/ada-quill-99001122/)

    99001122/

    ## EDUCATION

    ---

    ### University of Leeds

    Ph.D. in Statistics and Number Theory, supervised by Paul Erdős

    Leeds

    2011–2015

    ### University of Bristol

    BSc. in Physics, Chemistry, and Music, **First Class Honours**

    Bristol

    2008–2011

    ## EXPERIENCE

    ### Lumenarix

    Cofounder and Head of Data

    *I build the things that nobody else wants to build.*

    Oslo, Norway

    May 2021 –present

    ### University of Bergen

    Bergen, Norway

    Postdoctoral Researcher

    March 2016 –April 2021

    *Worked on spectra with friends.*

    ## PUBLICATIONS

    - [1] D. J. C. MacKay and **A. Quill**, “A practical framework for backpropagation networks”, *arXiv preprint arXiv:1912.00001*, 2019.
    - [2] M. De la Cruz Ortega, C. van der Berg, L. Da Silva, A. O’Neil, **A. Quill**, *et al.*, “Replies to “ what is a gene? ” and others”, *Collective Studies*, vol. 3, no. 1, p. 26 339 137, 2019.

    ## LANGUAGES

    - **Fluent** English, Norwegian (Bokmål, Nynorsk)
    - **Basic** Finnish

    - [3] L. Breiman\\*, **A. Quill\\***, and J. Friedman, “Forests of trees”, in *International Conference on Trees*, Springer, 2018, pp. 189–203.
    - [4] A. B. Quill and J. Friedman, “Mostly noise”, *bioRxiv; Submitted to Nature Methods*, 2018.

    - [5] **A. Quill**, “Notes on everything”, in *Better Models Forum*, vol. 6, 2017, pp. 12–13.
    - [6] **A. Quill**, “A bat’s song”, in *Songs of Animals*, 2017, pp. 36–37.

    ## AWARDS

    ---

    - Best Thesis in Statistics Award, University of Leeds 2015

    ## MY GARDEN

    Roses, mostly.

    """
}

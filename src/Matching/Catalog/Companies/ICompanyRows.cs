using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The whole rows behind the columns of a <see cref="CompanyTable"/>, ordered by key. Safe for concurrent callers.</summary>
internal interface ICompanyRows
{
    /// <summary>How many rows there are.</summary>
    int Count { get; }

    /// <summary>A whole row.</summary>
    Company Read(int row);

    /// <summary>Reads neighboring rows, of which key, names, credit code, group, scope and keywords may be left empty.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="until">The row after the last.</param>
    /// <param name="each">Receives each row and its place, in order.</param>
    void ReadFigures(int from, int until, Action<int, Company> each);

    /// <summary>A row's key.</summary>
    string IdAt(int row);

    /// <summary>How a row's key stands to another one in ordinal order: below 0, 0 or above 0.</summary>
    int CompareId(int row, string id);
}

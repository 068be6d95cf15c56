using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Rows that are in memory anyway, as they were given.</summary>
internal sealed class HeldRows(Company[] companies) : ICompanyRows
{
    public int Count => companies.Length;

    public Company Read(int row) => companies[row];

    public void ReadFigures(int from, int until, Action<int, Company> each)
    {
        for (var row = from; row < until; row++) each(row, companies[row]);
    }

    public string IdAt(int row) => companies[row].Id;

    public int CompareId(int row, string id) => string.CompareOrdinal(companies[row].Id, id);
}

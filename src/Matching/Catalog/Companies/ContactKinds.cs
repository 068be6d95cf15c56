namespace Matching.Catalog;

/// <summary>The companies of a catalog by when and how they were last in contact before a day. Nearly all of a country's companies never were.</summary>
internal sealed class ContactKinds
{
    /// <summary>Looks through the history, and at no company that is not in it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="day">The day.</param>
    /// <param name="rows">The row of the company at each place.</param>
    public ContactKinds(CatalogSnapshot catalog, DateOnly day, int[] rows)
    {
        var codes = new int[catalog.Table.Count];
        var codeOf = new Dictionary<LastContact, int>();
        List<CompanyKind> kinds = [CompanyArchetypes.Of(catalog.Table).Ordinary];
        foreach (var id in catalog.History.CompanyIds)
        {
            if (LastContact.Of(catalog.History, id, day) is not { } contact || catalog.Table.IndexOf(id) is not (>= 0 and var row)) continue;
            if (!codeOf.TryGetValue(contact, out var code))
            {
                codeOf.Add(contact, code = kinds.Count);
                kinds.Add(CompanyKind.Of(catalog.Table[row]));
            }

            codes[row] = code;
        }

        Kinds = [.. kinds];
        Codes = Codes.Of(codes, Kinds.Length).InOrder(rows);
    }

    /// <summary>For each place the company's kind.</summary>
    public Codes Codes { get; }

    /// <summary>One company of each kind; the first one stands for those that never were in contact.</summary>
    public CompanyKind[] Kinds { get; }
}

using System.Runtime.InteropServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The <see cref="SearchKeys"/> of all companies one after the other: about 130 bytes a company.</summary>
internal sealed class PackedSearchKeys
{
    private readonly char[] _letters;
    private readonly Place[] _places;

    public PackedSearchKeys(CompanyTable table)
    {
        var letters = new List<char>();
        _places = new Place[table.Count];
        for (var row = 0; row < _places.Length; row++)
        {
            var company = table.Rows.Read(row);
            var zh = Cut(SearchText.Fold(company.NameZh));
            var (core, coreEnd) = CompanyNameKey.CoreOf(zh);
            string[] parts = [zh, Cut(SearchText.FoldWords(company.NameEn)), Cut(SearchText.Fold(company.Id)), Cut(SearchText.Fold(company.Uscc))];
            _places[row] = new(letters.Count, (ushort)parts[0].Length, (ushort)parts[1].Length, (ushort)parts[2].Length, (ushort)parts[3].Length, (ushort)core, (ushort)coreEnd);
            foreach (var part in parts) letters.AddRange(part.AsSpan());
        }

        _letters = [.. letters];
    }

    public int Count => _places.Length;

    public SearchKeys this[int row]
    {
        get
        {
            ref readonly var place = ref _places[row];
            ReadOnlySpan<char> rest = _letters.AsSpan(place.At);
            var zh = rest[..place.Zh];
            rest = rest[place.Zh..];
            var en = rest[..place.En];
            rest = rest[place.En..];
            return new SearchKeys(zh, place.Core, place.CoreEnd, en, rest[..place.Id], rest.Slice(place.Id, place.Uscc));
        }
    }

    // No name is that long; whoever feeds one still gets an answer.
    private static string Cut(string text) => text.Length <= ushort.MaxValue ? text : text[..ushort.MaxValue];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int At, ushort Zh, ushort En, ushort Id, ushort Uscc, ushort Core, ushort CoreEnd);
}

using Matching.Api.Contracts;
using Matching.Api.Problems;
using Matching.Domain;
using Matching.Export;
using Microsoft.Net.Http.Headers;

namespace Matching.Api.Http;

/// <summary>A form in which a shortlist is given out.</summary>
internal sealed class ShortlistForm
{
    public const string CsvType = "text/csv";
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly ShortlistForm[] All =
    [
        new("json", "application/json", null),
        new("csv", CsvType, ShortlistFile.WriteCsv),
        new("xlsx", XlsxType, ShortlistFile.WriteXlsx),
    ];

    private readonly string _name;
    private readonly string _type;
    private readonly Action<RankedList, Stream>? _write;

    private ShortlistForm(string name, string type, Action<RankedList, Stream>? write) => (_name, _type, _write) = (name, type, write);

    /// <summary>The form that is asked for by name, else the one that is accepted most, else JSON.</summary>
    /// <exception cref="InvalidRequestException">There is no form of this name.</exception>
    public static ShortlistForm Of(string? name, IList<string> accept)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return Array.Find(All, form => form._name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidRequestException("format", $"'{name}' is not a form a list can be given in; write json, csv or xlsx.");
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var wanted)) return All[0];
        return wanted
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => Array.Find(All, form => type.MediaType.Equals(form._type, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(form => form is not null) ?? All[0];
    }

    /// <summary>The answer in this form.</summary>
    public IResult Write(Shortlist shortlist)
    {
        if (_write is null) return TypedResults.Ok(ShortlistAnswer.Of(shortlist));
        using var file = new MemoryStream();
        _write(shortlist.List, file);
        return TypedResults.File(file.ToArray(), _type, DownloadName.Of(shortlist.Name ?? shortlist.List.QueryName.Zh, shortlist.List.AsOf, _name));
    }
}

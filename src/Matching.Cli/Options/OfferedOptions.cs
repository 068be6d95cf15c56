using System.CommandLine;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Cli.Options;

/// <summary>The options that say what a plan may offer.</summary>
internal sealed class OfferedOptions
{
    private readonly Option<IReadOnlyList<OfferingId>?> _offerings;
    private readonly Option<IReadOnlyList<OfferingId>?> _centers;

    /// <summary>The options.</summary>
    /// <param name="otherwise">What is offered when nothing is said.</param>
    public OfferedOptions(Text otherwise)
    {
        _offerings = Of("--offering", "OFFERING", $"只推介这些载体，可多次给出；默认{otherwise.Zh}\nwhat is offered, may be repeated; {otherwise.En} by default", Offering);
        _centers = Of("--center", "CODE", $"只推介这些中心，可多次给出\nwhich centers are offered, may be repeated\n({CenterIds.CodeList})", Center);
    }

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_offerings);
        command.Add(_centers);
    }

    /// <summary>What was asked for; empty for the default.</summary>
    /// <exception cref="UsageException">One is not there; others are suggested.</exception>
    public IReadOnlyList<OfferingId> Of(ParseResult parsed, CatalogSnapshot catalog) =>
        [.. (parsed.GetValue(_offerings) ?? []).Concat(parsed.GetValue(_centers) ?? []).Select(id => Lookup.Offering(catalog, id).Id).Distinct()];

    /// <summary>The offerings as one would type them, with a blank before each option.</summary>
    public static string Typed(IEnumerable<OfferingId> offerings) =>
        string.Concat(offerings.Select(id => id.Kind == OfferingKind.Center ? $" --center {id.Id}" : $" --offering {id}"));

    private static (OfferingId, string?) Offering(string text) => OfferingId.TryParse(text, out var id) ? (id, null) : (default, Values.NoOffering(text).ToString());

    private static (OfferingId, string?) Center(string text) => CenterIds.TryParse(text, out var center)
        ? (OfferingId.Of(center), null)
        : (default, new Text($"“{text}”不是中心：代码为 {CenterIds.CodeList}", $"'{text}' is no center; the codes are {CenterIds.CodeList}").ToString());

    private static Option<IReadOnlyList<OfferingId>?> Of(string name, string form, string description, Func<string, (OfferingId Id, string? Wrong)> read) => new(name)
    {
        HelpName = form,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            var ids = new List<OfferingId>();
            foreach (var token in result.Tokens)
            {
                var (id, wrong) = read(token.Value);
                if (wrong is null) ids.Add(id);
                else result.AddError(wrong);
            }

            return ids;
        },
    };
}

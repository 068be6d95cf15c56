using Matching.Domain;
using Matching.Import;
using Matching.Storage;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>What an import has changed, and where it shows.</summary>
public sealed partial class ImportResult
{
    private static readonly (string Address, Text Name) Companies = ("/companies", new("看企业", "See the companies"));
    private static readonly (string Address, Text Name) Spaces = ("/spaces", new("看空间", "See the spaces"));

    /// <summary>The import; it was not refused.</summary>
    [Parameter, EditorRequired]
    public required ImportOutcome Outcome { get; set; }

    /// <summary>Told to begin with another file.</summary>
    [Parameter]
    public EventCallback Again { get; set; }

    private ImportReport Report => Outcome.Report;

    private UpsertResult Stored => Outcome.Stored!.Value;

    private (string Address, Text Name) Place => Report.Kind switch
    {
        DataFileKind.Plots or DataFileKind.Buildings or DataFileKind.Units => Spaces,
        DataFileKind.Enquiries => ("/match", new("看来询匹配", "See the enquiries")),
        DataFileKind.Goals => ("/", new("看考核指标", "See the goals")),
        _ => Companies,
    };
}

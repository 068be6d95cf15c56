using Matching.Api.Http;
using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>The stored rows as files, and empty files to be filled in.</summary>
public sealed partial class FileDownloads
{
    private static readonly (string Form, string Label)[] Forms = [("xlsx", "Excel"), ("csv", "CSV")];

    private (DataFileKind Kind, Text Name, int Rows)[] _files = [];

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        _files = [.. Enum.GetValues<DataFileKind>().Select(kind => (kind, FileFormats.NameOf(kind), Engine.CountOf(kind)))];

    private static string Address(string what, DataFileKind kind, string form) => $"/api/{what}/{FileKind.Words[(int)kind]}?format={form}";
}

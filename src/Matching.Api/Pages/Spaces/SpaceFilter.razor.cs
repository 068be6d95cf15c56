using System.Globalization;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Narrows the spaces and chooses what the map shows of them.</summary>
public sealed partial class SpaceFilter
{
    private static readonly IReadOnlyList<(string, Text)> Kinds = [(nameof(OfferingKind.Plot), new("地块", "plots")), (nameof(OfferingKind.Building), new("楼宇", "buildings"))];

    private static readonly IReadOnlyList<(string, Text)> Statuses =
        [.. Enum.GetValues<SpaceStatus>().Select(status => (status.ToString(), status.Name())), (SpaceQuestion.UnknownStatus, new("状态未知", "unknown"))];

    private static readonly IReadOnlyList<(string, Text)> Centers = [.. CenterIds.All.Select(center => (center.Code(), center.Name()))];

    private static readonly IReadOnlyList<(string, Text)> Shades =
        [.. CenterIds.All.Select(center => (center.Code(), new Text($"{center.Name().Zh}适配度", $"fit to {center.Name().En}")))];

    private static readonly IReadOnlyList<(string, Text)> DataKinds =
        [(nameof(DataKind.Real), new("真实", "real")), (nameof(DataKind.Illustrative), new("示例", "example")), (nameof(DataKind.Simulated), new("模拟", "simulated"))];

    private IReadOnlyList<(string, Text)> _platforms = [];
    private string? _badArea;

    /// <summary>What is asked for at present.</summary>
    [Parameter, EditorRequired]
    public required SpaceQuestion Question { get; set; }

    /// <summary>The platforms to choose from.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Platforms { get; set; }

    /// <summary>What the address says of the least area, where that is no area; null otherwise.</summary>
    [Parameter]
    public string? BadArea { get; set; }

    /// <summary>Told of another question.</summary>
    [Parameter]
    public EventCallback<SpaceQuestion> QuestionChanged { get; set; }

    private string? AreaText => _badArea ?? Question.LeastM2?.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _platforms = [.. Platforms.Select(platform => (platform, new Text(platform, platform)))];
        _badArea = BadArea;
    }

    private static CenterId? Center(string? code) => CenterIds.TryParse(code, out var center) ? center : null;

    private static string? Text(ChangeEventArgs change) => change.Value as string is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private Task ChangeArea(ChangeEventArgs change)
    {
        var text = Text(change);
        if (text is null) return Ask(Question with { LeastM2 = null });
        if (SpaceQuestion.TryArea(text, out var least)) return Ask(Question with { LeastM2 = least });
        _badArea = text;
        return Task.CompletedTask;
    }

    private Task Ask(SpaceQuestion question) => QuestionChanged.InvokeAsync(question);
}

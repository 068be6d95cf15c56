using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>Draws the firms around a company; what relates them is told by the line's style, why they are there by the frame's.</summary>
public sealed partial class TieDrawing
{
    // The unit square of a TieMap becomes so many units of the drawing, in which letters are 13 high.
    private const double Width = 1000, Height = 600, Margin = 24;
    private const double LabelWidth = (TieMap.LabelWidth * Width) - 4, LabelHeight = (TieMap.LabelHeight * Height) - 2;

    private static readonly (string Style, Text Name)[] Lines =
    [
        ("equity", new("股权或合资", "equity or joint venture")),
        ("trade", new("供应或采购", "supply or purchase")),
        ("technology", new("技术合作", "technology partner")),
        ("chamber", new("同商会", "same chamber")),
        ("group", new("同集团", "same group")),
    ];

    private static readonly (TieRole Role, Text Name)[] Roles =
    [
        (TieRole.Company, new("本企业", "this company")),
        (TieRole.Resident, new("区内企业", "resident firm")),
        (TieRole.Group, new("同集团企业", "of the same group")),
        (TieRole.Further, new("与同一区内企业有关联", "tied to the same residents")),
    ];

    // Short, so that most of a label is the name; the legend says what they stand for.
    private static readonly Text Simulated = new(" 模", " sim"), Illustrative = new(" 例", " ex");

    private Dictionary<string, Placed> _nodes = [];

    /// <summary>The firms and the lines between them.</summary>
    [Parameter, EditorRequired]
    public required TieMap Map { get; set; }

    // Only as high as there are firms.
    private string ViewBox
    {
        get
        {
            var (top, bottom) = (Map.Nodes.Min(node => node.Y) * Height, Map.Nodes.Max(node => node.Y) * Height);
            return $"0 {Number(top - Margin)} {Number(Width)} {Number(bottom - top + (2 * Margin))}";
        }
    }

    private IEnumerable<(string Style, Text Name)> LinesShown => Lines.Where(line => Map.Links.Any(link => Style(link) == line.Style));

    private IEnumerable<(string Style, Text Name)> RolesShown =>
        Roles.Where(role => Map.Nodes.Any(node => node.Role == role.Role)).Select(role => (Style(role.Role), role.Name));

    /// <inheritdoc/>
    protected override void OnParametersSet() => _nodes = Map.Nodes.ToDictionary(node => node.Id, Place, StringComparer.Ordinal);

    private static string Style(TieLink link) => link.Kinds.Count == 0 ? "group" : link.Kinds[0] switch
    {
        TieKind.InvestsIn or TieKind.InvestedBy or TieKind.JointVenture => "equity",
        TieKind.SupplierOf or TieKind.CustomerOf => "trade",
        TieKind.TechnologyPartner => "technology",
        _ => "chamber",
    };

    private static string Style(TieRole role) => role.ToString().ToLowerInvariant();

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private Placed Place(TieNode node)
    {
        var (x, y) = (node.X * Width, node.Y * Height);
        var mark = node.DataKind switch { DataKind.Simulated => T(Simulated), DataKind.Illustrative => T(Illustrative), _ => "" };
        var address = node.DataKind is null || node.Role == TieRole.Company ? null : CompanyAddress.Of(node.Id);
        return new Placed(
            node.Name, mark, LabelText.Fit(T(node.Name), LabelWidth - 10 - LabelText.WidthOf(mark)) + mark, address, Style(node.Role),
            Number(x), Number(y), Number(x - (LabelWidth / 2)), Number(y - (LabelHeight / 2)), Number(y + 4.5));
    }

    private sealed record Placed(Text Name, string Mark, string Label, string? Address, string Style, string X, string Y, string LabelX, string LabelY, string TextY);
}

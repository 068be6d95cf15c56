using System.Globalization;
using Matching.Domain;
using Matching.Planning;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>A trip: what it comes to, a timetable a day, and who is left out.</summary>
internal static class TripView
{
    private const int UnreachedShown = 5;

    public static void Write(Session session, TripProposal trip, TripPlanRequest request)
    {
        var words = session.Words;
        var visits = trip.Days.Sum(d => d.Visits.Count);
        session.Output.Write(new Paragraph()
            .Append(words.Of("走访日程", "trip"), Tone.Strong)
            .Append(words.Of($"  {string.Join('、', request.Cities)}  {request.Days} 天，{visits} 家\n", $"  {string.Join(", ", request.Cities)}  {request.Days} days, {visits} visits\n")));
        var facts = new Facts(session)
            .Add(new Text("排序", "ranked by"), $"{trip.ModelVersion} · {words.Of($"截至 {trip.AsOf:yyyy-MM-dd}", $"as of {trip.AsOf:yyyy-MM-dd}")} · {words.Of($"可走访 {trip.Candidates:N0} 家", $"{trip.Candidates:N0} could be visited")}")
            .Add(PlanWorth.Name(null), PlanWorth.Of(trip.Value, trip.UpperBound, trip.Gap))
            .Add(new Text("含义", "meaning"), trip.ValueMeaning)
            .Add(new Text("结论", "status"), trip.StatusText, trip.Status == PlanStatus.Proven ? Tone.Good : Tone.Doubt)
            .Add(new Text("对照", "compared"), PlanWorth.Compared(trip.Value, trip.GreedyValue, 0));
        if (visits < request.Days * request.VisitsPerDay && trip.Unreached.Count > 0)
        {
            facts.Add(
                new Text("家数", "visits"),
                new Text(
                    $"{visits} 家，上限 {request.Days * request.VisitsPerDay} 家：接待时段、走访时长和路程只容得下这些",
                    $"{visits} of {request.Days * request.VisitsPerDay} at most: the visiting hours, the length of a visit and the ways leave room for no more"),
                Tone.Doubt);
        }

        PlanData.AddTo(facts, words, [.. trip.Days.SelectMany(d => d.Visits).Select(v => (v.DataKind, v.OfferingDataKind))]);
        facts.Write();
        foreach (var day in trip.Days) Day(session, day);
        if (trip.Unreached.Count > 0) Unreached(session, trip);
        foreach (var note in trip.Notes.Where(n => n != trip.ValueMeaning)) session.Output.Write(new Paragraph($"· {words[note]}\n", Tone.Muted));
    }

    private static void Day(Session session, ProposedDay day)
    {
        var words = session.Words;
        var date = day.Date is { } on ? $"  {on:yyyy-MM-dd}" : "";
        session.Output.Write(new Paragraph(words.Of($"第 {day.Day} 天{date}\n", $"day {day.Day}{date}\n"), Tone.Strong));
        if (day.Visits.Count == 0)
        {
            session.Say(new Text("  没有走访", "  no visits"), Tone.Doubt);
            return;
        }

        var sheet = new Sheet().Fixed(words.Of("时间", "time")).Number(words.Of("路程", "way")).Column(words.Of("企业", "company"))
            .Column(words.Of("推介", "to offer")).Number(words.Of("价值", "value"));
        foreach (var visit in day.Visits)
        {
            sheet.Row(
            [
                Sheet.Cell($"{visit.From:HH:mm}–{visit.To:HH:mm}"),
                Sheet.Cell(visit.TravelMinutes == 0 ? "" : words.Of($"{visit.TravelMinutes} 分", $"{visit.TravelMinutes} min")),
                Marked(words[visit.Company], visit.DataKind, words).Append($"\n{visit.CompanyId} · {visit.City}", Tone.Muted),
                Marked(words[visit.Offering], visit.OfferingDataKind, words),
                Sheet.Cell(visit.Value.ToString("0.000", CultureInfo.InvariantCulture)),
            ]);
        }

        sheet.Write(session.Output);
    }

    private static void Unreached(Session session, TripProposal trip)
    {
        var words = session.Words;
        session.Say(new Text("没有安排的企业，价值最高的几家", "not visited, the best of them"), Tone.Strong);
        foreach (var company in trip.Unreached.Take(UnreachedShown))
        {
            session.Output.Write(new Paragraph(string.Create(
                CultureInfo.InvariantCulture, $"· {words[company.Company]} ({company.CompanyId}) {company.Value:0.000} · {words[company.Reason]}\n")));
        }
    }

    private static Paragraph Marked(string name, DataKind kind, Wording words)
    {
        var said = new Paragraph(name);
        return kind == DataKind.Real ? said : said.Append($" [{words[Marks.Of(kind)]}]", Tone.Doubt);
    }
}
